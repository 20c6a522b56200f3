import { primaryDeadline } from '@/domain/deadline'
import type { Benefit, Condition, Facts, Window } from '@/domain/notice'
import type { LocalDate } from '@/domain/time'
import { withoutAdded } from './added'
import type { Decision } from './decision'
import { keyedFacts } from './fact'
import type { FactKind, KeyedFact } from './fact'

/** What a decision puts into the place of what is read; null takes it away. */
const standing = (read: KeyedFact, decisions: Map<string, Decision>): KeyedFact['fact'] | null => {
  const decision = decisions.get(read.key)
  return decision === undefined ? read.fact : decision.fact
}

/** The facts of a kind: what is read, with what people decided in its place, and what they keep though it is read no more. */
const ofKind = (kind: FactKind, read: KeyedFact[], decisions: Map<string, Decision>): KeyedFact['fact'][] => {
  const keys = new Set(read.map(({ key }) => key))
  const kept = [...decisions.values()].filter((decision) => decision.kind === kind && !keys.has(decision.key))
  return [
    ...read.filter((each) => each.kind === kind).map((each) => standing(each, decisions)),
    ...kept.map(({ fact }) => fact),
  ].filter((fact): fact is KeyedFact['fact'] => fact !== null)
}

/** The facts to show: a person's word before the machine's, for as long as the text is the one that was looked at. */
export const shownFacts = (read: Facts, decisions: readonly Decision[], publishedOn: LocalDate): Facts => {
  const standingOnes = decisions.filter(({ stale }) => !stale)
  if (standingOnes.length === 0) return read
  const byKey = new Map(standingOnes.map((decision) => [decision.key, decision]))
  const facts = withoutAdded(keyedFacts(read), standingOnes)
  const windows = ofKind('window', facts, byKey) as Window[]
  return {
    ...read,
    windows,
    benefits: ofKind('benefit', facts, byKey) as Benefit[],
    conditions: ofKind('condition', facts, byKey) as Condition[],
    primaryDeadline: primaryDeadline(windows, publishedOn),
  }
}

/** Keys of what people checked and stands: to be marked 人工核对. */
export const checkedKeys = (decisions: readonly Decision[]): string[] =>
  decisions.filter(({ stale, fact }) => !stale && fact !== null).map(({ key }) => key)
