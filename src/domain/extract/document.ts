import type { NoticeText } from '@/domain/notice'
import type { NormalText } from '@/domain/text'
import { normalise } from '@/domain/text'
import type { LocalDate } from '@/domain/time'

/** A notice ready for reading; title and text are normalised, evidence points into the body. */
export interface Document {
  id: string
  title: string
  publishedOn: LocalDate
  source: NormalText
}

export const documentOf = (notice: NoticeText): Document => ({
  id: notice.id,
  title: normalise(notice.title).text.replace(/\n/g, ''),
  publishedOn: notice.publishedOn,
  source: normalise(notice.body),
})
