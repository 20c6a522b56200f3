import type { Standing } from '@/domain/subsidy'
import type { Evidence } from '@/domain/text'
import type { LocalDate } from '@/domain/time'
import { command } from '../cloud'
import { table } from '../table'
import type { Row } from '../table'

/** What a notice says has become of a document; _id is `sort:reference`, so that the last word on each is kept. */
export interface SupersessionRow extends Row {
  /** For good, or until further notice. */
  sort: 'end' | 'halt'
  reference: string
  /** `standing` where it is taken up again. */
  state: Standing['state']
  /** What says so, for people, and its notice. */
  by: string
  noticeId: string
  publishedOn: LocalDate
  /** Where that notice applies: a title means the document of its own region. */
  regionCode: string | null
  evidence: Evidence
}

const supersessions = table<SupersessionRow>('supersessions')

const OF_NOTICE_MAX = 200

const idOf = (sort: SupersessionRow['sort'], reference: string): string => `${sort}:${reference}`

export const putSupersession = (row: Omit<SupersessionRow, '_id'>): Promise<void> =>
  supersessions.put({ _id: idOf(row.sort, row.reference), ...row })

/** What was said of documents, in no order. */
export const supersessionsOf = (references: string[]): Promise<SupersessionRow[]> =>
  supersessions.getMany(references.flatMap((reference) => [idOf('end', reference), idOf('halt', reference)]))

/** What one notice says of others. */
export const supersessionsBy = (noticeId: string): Promise<SupersessionRow[]> =>
  supersessions.find({ where: { noticeId: command.eq(noticeId) }, limit: OF_NOTICE_MAX })

export const removeSupersession = (id: string): Promise<void> => supersessions.remove(id)
