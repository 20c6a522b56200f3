import type { PasteRequest } from '@/contract/desk/paste'
import { extract } from '@/domain/extract'
import { itemId, noticeId } from '@/domain/notice'
import type { LocalDate } from '@/domain/time'
import { sha256, sha256Hex } from '../../_shared/digest'
import { noticeText } from '../../_shared/repositories/noticeTexts'
import type { NoticeTextRow } from '../../_shared/repositories/noticeTexts'

/** The source under which pasted texts stand. */
export const PASTED = 'desk'
const SOURCE_NAME = '服务中心录入'

export interface Pasted {
  text: NoticeTextRow
  /** The same notice as it was published before, null for a new one. */
  before: NoticeTextRow | null
}

/** The same number, link or title is the same notice, however often it is pasted. */
const identityOf = ({ docNumber, link, title, publishedOn }: PasteRequest): string =>
  itemId(
    { ownId: docNumber ?? null, link: link ?? null, form: PASTED, title, publishedOn: publishedOn ?? null },
    sha256,
  )

/** A number that the text itself does not state is put above it, where it is read. */
const bodyOf = ({ body, docNumber }: PasteRequest): string =>
  docNumber === undefined || body.includes(docNumber) ? body : `${docNumber}\n${body}`

/** What a colleague pasted as a notice, read by the machine. */
export const pastedText = async (request: PasteRequest, today: LocalDate): Promise<Pasted> => {
  const ownId = identityOf(request)
  const id = noticeId(PASTED, ownId, sha256)
  const before = await noticeText(id)
  const { title, link } = request
  const body = bodyOf(request)
  const publishedOn = request.publishedOn ?? before?.publishedOn ?? today
  const contentHash = sha256Hex(JSON.stringify([title, publishedOn, body]))
  const changed = before !== null && before.contentHash !== contentHash
  const text: NoticeTextRow = {
    ...{ _id: id, sourceId: PASTED, sourceName: SOURCE_NAME, itemId: ownId, section: null, titleStated: true },
    ...{ origin: null, url: link ?? null, title, publishedOn, body, contentHash },
    facts: extract({ id, title, publishedOn, body }),
    revision: (before?.revision ?? 1) + (changed ? 1 : 0),
  }
  return { text, before }
}
