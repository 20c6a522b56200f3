import type { Facts } from '@/domain/notice'
import type { BeijingMinute, LocalDate } from '@/domain/time'
import { table } from '../table'
import type { Row } from '../table'
import { joinParts, putParts } from './textParts'

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
  /** As they are shown: what people decided stands before what is read. */
  facts: Facts
  /** What the machine reads, where people decided something; else `facts` is that. */
  read?: Facts
  contentHash: string
  revision: number
}

/** A text that was replaced by a later one; _id is notice:revision. */
export interface NoticeRevisionRow extends Omit<NoticeTextRow, '_id'>, Row {
  noticeId: string
  replacedAt: BeijingMinute
}

/** As stored: a body beyond one document goes on in `following` others, named by the hash. */
type Stored<T> = T & { following?: number }

const texts = table<Stored<NoticeTextRow>>('noticeTexts')
const revisions = table<Stored<NoticeRevisionRow>>('noticeRevisions')

const split = async <T extends NoticeTextRow>(row: T): Promise<Stored<T>> => {
  const { head, following } = await putParts(row.contentHash, row.body)
  return following === 0 ? row : { ...row, body: head, following }
}

export const noticeText = async (noticeId: string): Promise<NoticeTextRow | null> => {
  const stored = await texts.get(noticeId)
  if (stored === null) return null
  const { following = 0, ...row } = stored
  return { ...row, body: await joinParts(row.contentHash, row.body, following) }
}

/** Where these notices stand at their sources; null where they have no address of their own. */
export const addressesOf = async (ids: string[]): Promise<Map<string, string | null>> =>
  new Map((await texts.getMany(ids, ['url'])).map(({ _id, url }) => [_id, url]))

export const putNoticeText = async (row: NoticeTextRow): Promise<void> => texts.put(await split(row))

/** Keeps a text that is about to be replaced; keeping it twice keeps it once. */
export const keepRevision = async (old: NoticeTextRow, replacedAt: BeijingMinute): Promise<void> => {
  const row = { ...old, _id: `${old._id}:${old.revision}`, noticeId: old._id, replacedAt }
  await revisions.insert(await split(row))
}

/** Texts that were replaced, the latest first; their bodies may be cut short. */
export const revisionsOf = (noticeId: string, limit: number): Promise<NoticeRevisionRow[]> =>
  revisions.find({ where: { noticeId }, orderBy: [['revision', 'desc']], limit })
