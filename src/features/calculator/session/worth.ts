import type { Entries } from './entries'
import { allQuestions, presumedQuestions, problemsOf } from './reckon'
import type { Reckoned } from './reckon'

const isAnswered = (reckoned: readonly Reckoned[], entries: Entries): boolean =>
  [...allQuestions(reckoned), ...presumedQuestions(reckoned)].some(({ key }) => (entries[key]?.typed ?? '') !== '')

const isSettled = (reckoned: readonly Reckoned[]): boolean =>
  reckoned.some(({ outcome }) => outcome.outcome === 'eligible') &&
  reckoned.every(({ outcome }) => outcome.outcome !== 'incomplete')

/** True once there is something to save, compare or print: an answer, or a figure that needs none. Never a wrong entry. */
export const isWorthKeeping = (reckoned: readonly Reckoned[], entries: Entries): boolean =>
  Object.keys(problemsOf(reckoned)).length === 0 && (isAnswered(reckoned, entries) || isSettled(reckoned))
