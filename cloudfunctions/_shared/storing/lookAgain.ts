import type { NoticeTextRow } from '../repositories/noticeTexts'
import { reviewOf } from '../repositories/reviews'
import { keepWaiting } from './waiting'

/** Puts a stored notice before the staff by what is open about it now, or takes it away. */
export const lookAgain = async ({ read, ...text }: NoticeTextRow): Promise<void> => {
  await keepWaiting({ ...text, facts: read ?? text.facts }, await reviewOf(text._id), false)
}
