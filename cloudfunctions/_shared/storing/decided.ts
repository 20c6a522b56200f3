import { carryOver, shownFacts } from '@/domain/review'
import { replaceReview, reviewOf } from '../repositories/reviews'
import type { ReviewRow } from '../repositories/reviews'
import type { NoticeTextRow } from '../repositories/noticeTexts'

/** More than anybody changes while one text is written. */
const TRIES = 5

/** What people decided about a notice, as far as it stands in this text of it. */
export const decidedAbout = async ({ _id, contentHash, facts, body }: NoticeTextRow): Promise<ReviewRow | null> => {
  for (let tries = 0; tries < TRIES; tries++) {
    const review = await reviewOf(_id)
    if (review === null || review.contentHash === contentHash) return review
    const version = review.version + 1
    const carried = { ...review, version, contentHash, decisions: carryOver(review.decisions, facts, body) }
    if (await replaceReview(carried, review.version)) return carried
  }
  throw new Error(`notice ${_id}: its review keeps changing`)
}

/** A text with the facts to show; `facts` of the given one are the machine's. */
export const decided = (text: NoticeTextRow, review: ReviewRow | null): NoticeTextRow => {
  const { read, ...rest } = text
  void read
  if (review === null || review.decisions.length === 0) return rest
  return { ...rest, facts: shownFacts(text.facts, review.decisions, text.publishedOn), read: text.facts }
}
