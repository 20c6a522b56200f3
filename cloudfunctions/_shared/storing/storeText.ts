import type { Question } from '@/domain/review'
import type { StoredMark } from '../repositories/notices'
import { storedMarks } from '../repositories/notices'
import type { NoticeTextRow } from '../repositories/noticeTexts'
import { reviewOf } from '../repositories/reviews'
import { decided, decidedAbout } from './decided'
import { keepWaiting } from './waiting'
import { writeNotice } from './writeNotice'

/** More than anybody changes while one text is written. */
const TRIES = 5

/**
 * Stores a text as the machine reads it, with what people decided about it standing before that. What waits for a person is
 * put before the staff first: the list row comes last and says that all is there. A decision that comes meanwhile is written
 * as well: whoever comes last sees both. `untouched`: nobody can have decided anything, as the notice was never there.
 * Answers what waits for a person.
 */
export const storeText = async (
  text: NoticeTextRow,
  before: StoredMark | undefined,
  { region, untouched = false }: { region: string | null; untouched?: boolean },
): Promise<Question[]> => {
  let mark = before
  for (let tries = 0; tries < TRIES; tries++) {
    const review = untouched ? null : await decidedAbout(text)
    const questions = await keepWaiting(text, review, before === undefined)
    await writeNotice(decided(text, review), mark, { region, review })
    if (untouched) return questions
    const after = await reviewOf(text._id)
    if ((after?.version ?? 0) === (review?.version ?? 0)) return questions
    mark = (await storedMarks([text._id]))[0]
  }
  throw new Error(`notice ${text._id}: its review keeps changing`)
}
