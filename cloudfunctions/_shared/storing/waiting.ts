import { closeDays, doubtOf, questionsOf, worthUntil } from '@/domain/review'
import type { Question } from '@/domain/review'
import type { LocalDate } from '@/domain/time'
import { countFollowers } from '../repositories/follows'
import type { NoticeTextRow } from '../repositories/noticeTexts'
import { countOpenReports } from '../repositories/reports'
import { putReviewItem, removeReviewItem } from '../repositories/reviewItems'
import type { ReviewRow } from '../repositories/reviews'
import { decided } from './decided'

/** A report and a difference wait until somebody looks. */
export const PRESSED = '9999-12-31' as LocalDate

const isDifference = ({ doubt }: Question): boolean => doubt === 'differs' || doubt === 'changed'

/** What waits in a text; `text.facts` are the machine's. A notice that no list shows is not worth doubts. */
export const questionsIn = ({ facts }: NoticeTextRow, review: ReviewRow | null): Question[] =>
  questionsOf(facts, review?.decisions ?? []).filter((question) => facts.kind !== 'other' || isDifference(question))

/**
 * Puts a notice before the staff, or takes it away where nothing waits any more; `text.facts` are the machine's.
 * `isNew`: nobody can have followed or reported it yet.
 */
export const keepWaiting = async (
  text: NoticeTextRow,
  review: ReviewRow | null,
  isNew: boolean,
): Promise<Question[]> => {
  const { _id, title, publishedOn } = text
  const questions = questionsIn(text, review)
  const reports = isNew ? 0 : await countOpenReports(_id)
  if (questions.length === 0 && reports === 0) {
    if (!isNew) await removeReviewItem(_id)
    return questions
  }
  const closes = closeDays(decided(text, review).facts, publishedOn)
  const differs = questions.some(isDifference)
  await putReviewItem({
    ...{ _id, title, publishedOn, closes, reports, differs, questions: questions.length, doubt: doubtOf(questions) },
    followers: isNew ? 0 : await countFollowers(_id),
    until: reports > 0 || differs ? PRESSED : worthUntil(closes, publishedOn),
  })
  return questions
}
