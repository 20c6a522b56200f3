import type { ReviewFact } from '@/contract/desk/review'
import { inReviewOrder, keyedFacts, withoutAdded } from '@/domain/review'
import type { Decision, Doubt, KeyedFact } from '@/domain/review'
import type { LocalDate } from '@/domain/time'
import { questionsIn } from '../../_shared/storing/waiting'
import type { Loaded } from './loaded'
import { quotationOf } from './quotation'

const decisionShown = ({ verdict, extended, stale, fact }: Decision) => ({ verdict, extended, stale, fact })

const factOf = (
  { key, kind, fact }: KeyedFact,
  { read, decision, doubt, body }: { read: boolean; decision?: Decision; doubt?: Doubt; body: string },
): ReviewFact => {
  const standing = decision !== undefined && !decision.stale ? decision.fact : read ? fact : null
  return {
    ...{ key, kind, shown: standing, read: read ? fact : null, doubt: doubt ?? null },
    decision: decision === undefined ? null : decisionShown(decision),
    quotation: quotationOf(body, (standing ?? fact).evidence),
  }
}

/** The facts that only a decision still holds: the machine reads them no more. */
const keptOnly = (decisions: readonly Decision[], keys: Set<string>): KeyedFact[] =>
  decisions
    .filter(({ key, fact }) => !keys.has(key) && fact !== null)
    .map(({ key, kind, fact }) => ({ key, kind, fact }) as KeyedFact)

/** Every fact of a notice to be looked at: the firm's next date, then what waits. */
export const reviewFacts = ({ text, review }: Loaded, today: LocalDate): ReviewFact[] => {
  const decisions = review?.decisions ?? []
  const decided = new Map(decisions.map((decision) => [decision.key, decision]))
  const doubts = new Map(questionsIn(text, review).map(({ key, doubt }) => [key, doubt]))
  const read = withoutAdded(keyedFacts(text.facts), decisions)
  const keys = new Set(read.map(({ key }) => key))
  const shown = [...read, ...keptOnly(decisions, keys)].map((each) =>
    factOf(each, {
      read: keys.has(each.key),
      decision: decided.get(each.key),
      doubt: doubts.get(each.key),
      body: text.body,
    }),
  )
  return inReviewOrder(shown, today)
}
