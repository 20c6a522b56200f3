import type { Audience, Benefit, Condition, Window, WindowAction } from '@/domain/notice'
import type { DatedClose, LocalDate } from '@/domain/time'
import type { Fact, FactKind, KeyedFact } from './fact'

/** What a person can say of a fact that is there. */
export const VERDICTS = ['confirmed', 'corrected', 'rejected'] as const
/** What a person did about a fact; `added`: the machine had missed it. */
export type Verdict = (typeof VERDICTS)[number] | 'added'

/** A person's word on one fact: it stands, whatever is read afterwards. */
export interface Decision {
  key: string
  kind: FactKind
  verdict: Verdict
  /** The office put the date off: not the machine's mistake. */
  extended: boolean
  /** What the machine read when the person looked, null for nothing. */
  read: Fact | null
  /** What stands from then on, null for a rejected fact. */
  fact: Fact | null
  /** The text has changed since and is read otherwise: it stands no more, a person must look again. */
  stale: boolean
}

/** What can be corrected of each kind; what is left out stays. */
export interface WindowChanges {
  audience?: Audience
  action?: WindowAction
  opens?: LocalDate | null
  closes?: DatedClose | null
  rolling?: boolean
}
export type BenefitChanges = Partial<Pick<Benefit, 'amountYuan' | 'capYuan' | 'rate'>>
export type ConditionChanges = Partial<Pick<Condition, 'op' | 'value'>>
export type Changes = WindowChanges & BenefitChanges & ConditionChanges

const WINDOW_FIELDS = ['audience', 'action', 'opens', 'closes', 'rolling'] as const
const BENEFIT_FIELDS = ['amountYuan', 'capYuan', 'rate'] as const
const CONDITION_FIELDS = ['op', 'value'] as const

const FIELDS: Record<FactKind, readonly string[]> = {
  window: WINDOW_FIELDS,
  benefit: BENEFIT_FIELDS,
  condition: CONDITION_FIELDS,
}

/** The first change that a fact of this kind cannot take, null where all fit. */
export const strangeChange = (kind: FactKind, changes: Changes): string | null =>
  Object.keys(changes).find((field) => !FIELDS[kind].includes(field)) ?? null

/** A close that a person gave is one day: no pattern, counted from nothing. */
const dated = (fact: Window, { closes }: WindowChanges): Partial<Window> =>
  closes === undefined
    ? {}
    : { recurrence: null, relative: null, yearImplied: false, rolling: fact.rolling && closes === null }

const checkedFact = ({ kind, fact }: KeyedFact, changes: Changes): Fact => {
  if (kind === 'window') return { ...fact, ...dated(fact, changes), ...changes, certainty: 'certain', reasons: [] }
  return { ...fact, ...changes, certainty: 'certain' }
}

/** A judgement of one fact. */
export interface Judgement {
  verdict: Verdict
  extended?: boolean
  changes?: Changes
}

/** The decision that a judgement of a fact is; `read` is what the machine reads there, null for nothing. */
export const decisionOf = (of: KeyedFact, read: Fact | null, judgement: Judgement): Decision => {
  const { verdict, extended = false, changes = {} } = judgement
  const fact = verdict === 'rejected' ? null : checkedFact(of, verdict === 'corrected' ? changes : {})
  return { key: of.key, kind: of.kind, verdict, extended, read, fact, stale: false }
}

/** The decision of before, kept although the machine reads otherwise by now. */
export const keptDecision = (before: Decision, read: Fact | null): Decision => ({ ...before, read, stale: false })
