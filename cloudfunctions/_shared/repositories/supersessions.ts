import type { Evidence } from '@/domain/text'
import { table } from '../table'
import type { Row } from '../table'

/** A document that another one ended; _id is its number. */
export interface SupersessionRow extends Row {
  state: 'repealed' | 'replaced'
  /** What ended it, for people, and its notice. */
  by: string
  noticeId: string
  evidence: Evidence
}

const supersessions = table<SupersessionRow>('supersessions')

export const putSupersession = (row: SupersessionRow): Promise<void> => supersessions.put(row)

/** What ended a document, or null. */
export const supersessionOf = (docNumber: string): Promise<SupersessionRow | null> => supersessions.get(docNumber)
