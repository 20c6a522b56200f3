import type { Audience, Window, WindowAction } from '@/domain/notice'
import type { Evidence } from '@/domain/text'
import type { Close, LocalDate } from '@/domain/time'
import type { Decision } from './decision'
import { windowKey } from './fact'
import type { Fact, KeyedFact } from './fact'

/** Whatever a firm can be asked to do by a day. */
export const ADDED_ACTIONS = ['apply', 'submit', 'register', 'report', 'other'] as const satisfies WindowAction[]

const ADDED_ID = 'hand-'
const ADDED_KEY = windowKey(ADDED_ID)

/** True for the key of a date that a person added. */
export const isAdded = (key: string): boolean => key.startsWith(ADDED_KEY)

/** A date that the machine missed, as a person gives it; both ends inclusive. */
export interface AddedDate {
  audience: Audience
  action: WindowAction
  opens: LocalDate | null
  closes: Close | null
  /** The sentence in which it stands, or why it stands in none. */
  from: { evidence: Evidence } | { reason: string }
}

const NO_SENTENCE: Evidence = { start: 0, end: 0, text: '' }

/** The decision by which a person adds a date; `mark` is its own for every date of a notice. */
export const addedDecision = (mark: string, { from, ...date }: AddedDate): Decision => {
  const fact: Window = {
    ...{ id: `${ADDED_ID}${mark}`, ...date, recurrence: null, relative: null, scope: null },
    ...{ rolling: false, yearImplied: false, certainty: 'certain', reasons: [] },
    evidence: 'evidence' in from ? from.evidence : NO_SENTENCE,
    byHand: { reason: 'reason' in from ? from.reason : null },
  }
  return { key: windowKey(fact.id), kind: 'window', verdict: 'added', extended: false, read: null, fact, stale: false }
}

/** An added date in a later version of the text: it stands as long as its sentence does, or where it rests on none. */
export const carryAdded = (decision: Decision, body: string): Decision => {
  const { fact, stale } = decision
  if (fact === null || stale || fact.evidence.text === '') return decision
  const { text } = fact.evidence
  const start = body.indexOf(text)
  if (start < 0) return { ...decision, stale: true }
  return { ...decision, fact: { ...fact, evidence: { start, end: start + text.length, text } } }
}

const overlap = (a: Evidence, b: Evidence): boolean => a.start < b.end && b.start < a.end

const isOneDate = (a: Fact, b: Fact): boolean =>
  'closes' in a &&
  'closes' in b &&
  a.audience === b.audience &&
  a.closes === b.closes &&
  a.opens === b.opens &&
  overlap(a.evidence, b.evidence)

/** What is read without the dates that a newer reader finds where a person has added them already. */
export const withoutAdded = (read: readonly KeyedFact[], decisions: readonly Decision[]): KeyedFact[] => {
  const added = decisions.flatMap(({ key, fact, stale }) => (fact !== null && !stale && isAdded(key) ? [fact] : []))
  const decided = new Set(decisions.map(({ key }) => key))
  return read.filter(({ key, fact }) => decided.has(key) || !added.some((each) => isOneDate(each, fact)))
}
