import type { Facts } from '@/domain/notice'
import type { BeijingMinute, LocalDate } from '@/domain/time'
import { table } from '../table'
import type { Row } from '../table'

/** A notice's text as it came in and everything that was read out of it; _id is the notice's. */
export interface NoticeTextRow extends Row {
  sourceId: string
  sourceName: string
  /** The source's own identifier. */
  itemId: string
  /** The heading under which the source has it, null for none. */
  section: string | null
  /** False where the reader made the title out of the text. */
  titleStated: boolean
  /** From whom the source has it (来源), null where it does not say. */
  origin: string | null
  url: string | null
  title: string
  publishedOn: LocalDate
  body: string
  facts: Facts
  contentHash: string
  revision: number
}

/** A text that was replaced by a later one; _id is notice:revision. */
export interface NoticeRevisionRow extends Omit<NoticeTextRow, '_id'>, Row {
  noticeId: string
  replacedAt: BeijingMinute
}

const texts = table<NoticeTextRow>('noticeTexts')
const revisions = table<NoticeRevisionRow>('noticeRevisions')

export const noticeText = (noticeId: string): Promise<NoticeTextRow | null> => texts.get(noticeId)

export const putNoticeText = (row: NoticeTextRow): Promise<void> => texts.put(row)

/** Keeps a text that is about to be replaced; keeping it twice keeps it once. */
export const keepRevision = async (old: NoticeTextRow, replacedAt: BeijingMinute): Promise<void> => {
  await revisions.insert({ ...old, _id: `${old._id}:${old.revision}`, noticeId: old._id, replacedAt })
}
