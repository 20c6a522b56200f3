import { decimalOf } from '@/domain/money'
import type { Condition, Exclusion } from '@/domain/notice'
import type { Comparison } from '../grammar/nodes'
import type { RuleCondition } from '../grammar/rule'
import { isNumberUnit } from '../grammar/units'
import { figure, unitFor } from './sketch'
import type { Sketch } from './sketch'

const LABEL_LENGTH = 40
/** 有下列情形之一的，不予支持： says nothing by itself. */
const INTRODUCES = /[:：]\s*$|下列|如下/
const COMPARISONS: readonly string[] = ['>=', '>', '<=', '<', '=']

const short = (text: string): string => {
  const plain = text.replace(/\s/g, '')
  return plain.length > LABEL_LENGTH ? `${plain.slice(0, LABEL_LENGTH)}…` : plain
}

type Asked = Pick<RuleCondition, 'label' | 'test' | 'e'>

/** A threshold as a test; null for what is no figure. */
const threshold = (condition: Condition, sketch: Sketch): Asked | null => {
  const { field, op, value, unit, evidence } = condition
  if (typeof value !== 'number' || value < 0 || !COMPARISONS.includes(op)) return null
  const e = sketch.place(evidence)
  const measured = isNumberUnit(unit ?? '') ? unitFor(unit ?? '') : '个'
  const left = sketch.input(field, measured, e)
  const test = { op: 'compare' as const, left, by: op as Comparison, right: figure(value, measured, e), e }
  return { label: `${field} ${op} ${decimalOf(value)}${unit ?? ''}`, test, e }
}

/** What a firm must be, or do, asked as yes or no. */
const named = ({ field, value, evidence }: Condition, sketch: Sketch): Asked => {
  const e = sketch.place(evidence)
  const label = value === '是' ? field : String(value)
  return { label, test: sketch.yes(`是否满足：${label}`, e), e }
}

const all = (op: 'and' | 'or', word: string, asked: Asked[]): Asked[] => {
  const [first] = asked
  if (first === undefined || asked.length === 1) return asked
  const label = asked.map((one) => one.label).join(word)
  return [{ label, test: { op, of: asked.map(({ test }) => test), e: first.e }, e: first.e }]
}

const byNumber = <T>(list: readonly T[], key: (one: T) => number | undefined): T[][] =>
  [...new Set(list.map(key))].map((number) => list.filter((one) => key(one) === number))

/** Alternatives as one test, of which one choice is enough. */
const alternatives = (group: readonly Condition[], sketch: Sketch): Asked[] => {
  const choices = byNumber(group, ({ anyOf }) => anyOf?.choice)
  const tests = choices.map((choice) =>
    all(
      'and',
      ' 且 ',
      choice.map((condition) => threshold(condition, sketch) ?? named(condition, sketch)),
    ),
  )
  return all('or', ' 或 ', tests.flat())
}

/** Thresholds that must each hold, then groups of alternatives; presumed met until somebody answers. */
const askedOf = (conditions: readonly Condition[], sketch: Sketch): RuleCondition[] => {
  // Facts stored by an earlier version know no alternatives.
  const alone = conditions.filter(({ anyOf }) => (anyOf ?? null) === null)
  const grouped = byNumber(
    conditions.filter((condition) => !alone.includes(condition)),
    ({ anyOf }) => anyOf?.group,
  )
  const asked = [
    ...alone.flatMap((condition) => threshold(condition, sketch) ?? []),
    ...grouped.flatMap((group) => alternatives(group, sketch)),
  ]
  return asked.map((one) => ({ ...one, presumed: true }))
}

const notOf = ({ evidence }: Exclusion, sketch: Sketch): RuleCondition => {
  const e = sketch.place(evidence)
  const label = short(evidence.text)
  return {
    label: `不属于：${label}`,
    test: { op: 'not', of: sketch.yes(`是否属于：${label}`, e), e },
    presumed: true,
    e,
  }
}

const FOR_WHOM =
  /(?:^|[,，;；。:：、])对((?:[^,，;；。]|[(（][^)）]*[)）]){4,60}?)[,，]?(?:一次性)?(?:按|给予|分别|奖励|补助|再|最高)/

/** 对…的企业: whom a sum is for. */
const forWhom = (text: string): string | null => FOR_WHOM.exec(text)?.[1] ?? null

/** The condition that a lump's own sentence states, asked as yes or no; the whole sentence where it does not say for whom. */
export const addressee = (text: string, e: number, sketch: Sketch): RuleCondition[] => {
  const label = short(forWhom(text) ?? text)
  return [{ label, test: sketch.yes(`是否属于：${label}`, e), presumed: true, e }]
}

/** What the notice asks of a firm besides. */
export const conditionsOf = (
  conditions: readonly Condition[],
  shutOut: readonly Exclusion[],
  sketch: Sketch,
): RuleCondition[] => [
  ...askedOf(conditions, sketch),
  ...shutOut.filter(({ evidence }) => !INTRODUCES.test(evidence.text)).map((exclusion) => notOf(exclusion, sketch)),
]
