import type { Revised } from '@/contract/notices'
import { changesBetween } from '@/domain/notice'
import { dateOf } from '@/domain/time'
import { revisionsOf } from '../../_shared/repositories/noticeTexts'
import type { NoticeTextRow } from '../../_shared/repositories/noticeTexts'

const SHOWN_MAX = 10

/** What each text of a notice changed of the one before, the latest first; no query for a text that never changed. */
export const historyOf = async (current: NoticeTextRow): Promise<Revised[]> => {
  if (current.revision <= 1) return []
  const earlier = await revisionsOf(current._id, SHOWN_MAX)
  return earlier.map((before, index) => {
    const after = index === 0 ? current : earlier[index - 1]!
    return { revision: after.revision, on: dateOf(before.replacedAt), changes: changesBetween(before, after) }
  })
}
