import type { NoticeCard } from '@/contract/card'
import { summarise } from '@/domain/deadline'
import type { LocalDate } from '@/domain/time'
import type { CardRow } from './repositories/notices'

/** A stored notice as lists show it on a day, with how many others of its document stand behind it. */
export const cardOf = (row: CardRow, today: LocalDate, standsFor = 0): NoticeCard => ({
  id: row._id,
  title: row.title,
  kind: row.kind,
  issuers: row.issuers,
  region: row.region,
  publishedOn: row.publishedOn,
  deadline: summarise(row.windows, row.quota, today),
  objectUntil: row.objectUntil,
  benefit: row.benefit,
  pictureOnly: row.pictureOnly,
  standsFor,
})
