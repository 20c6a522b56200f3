import { decimalOf, percentWords } from '@/domain/money'
import type { Benefit, Facts } from '@/domain/notice'
import type { Certainty, NormalText } from '@/domain/text'
import { normalise } from '@/domain/text'
import type { Num } from '../grammar/nodes'
import { GRAMMAR } from '../grammar/rule'
import type { Rule } from '../grammar/rule'
import { UNNAMED_BASE, amountOf } from './amount'
import { withBases } from './bases'
import { addressee, conditionsOf } from './conditions'
import { isClear } from './clear'
import { checkedBy } from './examples'
import { formulaAmount, formulaFor, formulasOf } from './formulas'
import type { Formula } from './formulas'
import { periodOf } from './period'
import { isOverall, relationsOf, shutsOut } from './relations'
import { Sketch } from './sketch'
import { tierGroups, tieredAmount } from './tiers'

/** A notice whose money clauses become rules. */
export interface DraftSource {
  id: string
  title: string
  url: string | null
  body: string
  facts: Facts
}

interface Context {
  source: DraftSource
  text: NormalText
  formulas: Formula[]
  groups: number
}

/** With more rules than these a notice treats of many things, and a condition cannot be told to be each one's. */
const FEW = 3
const SHORT = 18
const LIST_MARK = /^(?:[(（]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）.、．]\s*|[-·●■、，,；;“”]+)+/

/** A formula that is written out says all of a clause, where it is the only one with that share. */
const isWritten = ([only, ...others]: readonly Benefit[], formulas: readonly Formula[]): boolean => {
  if (only === undefined || others.length > 0 || only.certainty === 'unsure') return false
  return formulas.filter(({ shares }) => only.rate !== null && shares.includes(only.rate)).length === 1
}

const LEVELS: Certainty[] = ['certain', 'likely', 'unsure']
const leastSure = (all: readonly Certainty[]): Certainty =>
  LEVELS[Math.max(0, ...all.map((one) => LEVELS.indexOf(one)))] ?? 'unsure'

const AT_MOST = /最高|不超过|不高于|最多|以内|上限|封顶/

const titleOf = ([first]: readonly Benefit[], { source, groups }: Context): string => {
  if (groups < 2 || first === undefined) return source.title
  const named = first.base && first.rate !== null ? `${first.base}${percentWords(decimalOf(first.rate))}` : first.base
  const clause = named ?? first.evidence.text.trim().replace(LIST_MARK, '')
  return `${source.title}（${clause.length > SHORT ? `${clause.slice(0, SHORT)}…` : clause}）`
}

/** Formula, tiers or plain clause: the first that can be read. */
const reckoning = (group: readonly Benefit[], sketch: Sketch, { formulas }: Context): Num | null => {
  const [only] = group
  if (only === undefined) return null
  if (group.length > 1) return tieredAmount(group, sketch)
  const formula = formulaFor(only, formulas)
  const written = formula === null ? null : formulaAmount(formula, only.maxTermMonths, sketch)
  if (written === null) return amountOf(only, sketch)
  return only.capYuan === null ? written : { op: 'cap', of: written, limit: limitOf(only, sketch), e: written.e }
}

const limitOf = ({ capYuan, evidence }: Benefit, sketch: Sketch): Num => ({
  op: 'const',
  value: String(capYuan),
  unit: '元',
  e: sketch.place(evidence),
})

const isPlainSum = (amount: Num): boolean => amount.op === 'const' || amount.op === 'min' || amount.op === 'lookup'

/** The least sure of the clauses, unless their sentence is clear; a base that the text does not name makes it unsure. */
const certaintyOf = (group: readonly Benefit[], { inputs }: Sketch, { text, source, formulas }: Context): Certainty =>
  leastSure([
    ...(isClear(group, text, source.facts.kind) || isWritten(group, formulas)
      ? []
      : group.map((benefit) => benefit.certainty)),
    ...(inputs.some(({ label }) => label === UNNAMED_BASE) ? ['unsure' as const] : []),
  ])

/** What the notice asks besides, and what the sentence of a plain sum asks. */
const conditionsFor = (
  first: Benefit,
  amount: Num,
  sketch: Sketch,
  { source, groups }: Context,
): Rule['conditions'] => {
  const { conditions, exclusions } = source.facts
  return [
    ...(isPlainSum(amount) ? addressee(first.evidence.text, amount.e, sketch) : []),
    ...(groups > FEW ? [] : conditionsOf(conditions, shutsOut(exclusions), sketch)),
  ]
}

const ruleFrom = (group: readonly Benefit[], context: Context): Rule | null => {
  const { source } = context
  const { facts } = source
  const [first] = group
  const sketch = new Sketch(first?.id)
  const amount = reckoning(group, sketch, context)
  if (amount === null || first === undefined) return null
  const conditions = conditionsFor(first, amount, sketch, context)
  const relations = relationsOf(facts.exclusions, facts.benefits, sketch)
  const quota = facts.quota === null ? null : sketch.place(facts.quota)
  return {
    grammar: GRAMMAR,
    id: `${source.id}:${first.id}`,
    noticeId: source.id,
    title: titleOf(group, context),
    docNumber: facts.docNumbers[0] ?? null,
    url: source.url,
    inputs: sketch.inputs,
    parameters: [],
    ...{ conditions, amount, relations, quota },
    atMost: AT_MOST.test(first.evidence.text.split(/[%％]/)[0] ?? ''),
    ...periodOf(facts),
    inForce: { from: null, to: null },
    standing: { state: 'standing' },
    certainty: certaintyOf(group, sketch, context),
    reviewed: false,
    evidence: sketch.evidence,
  }
}

/**
 * The rules that a notice's clauses state, each node with its sentence: formulas that are written out go before shares,
 * tiers of one sentence are one rule, an overall ceiling is a relation. The same clauses give the same rules and ids; a
 * corrected figure keeps them. A worked example of the text that a rule does not reproduce makes it unsure.
 */
export const draftRules = (source: DraftSource): Rule[] => {
  const groups = tierGroups(withBases(source.facts.benefits.filter((benefit) => !isOverall(benefit))))
  if (groups.length === 0) return []
  const text = normalise(source.body)
  const context = { source, text, formulas: formulasOf(text), groups: groups.length }
  return groups.flatMap((group) => {
    const rule = ruleFrom(group, context)
    return rule === null ? [] : [checkedBy(rule, text)]
  })
}
