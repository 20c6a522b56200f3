import type { HeldTie } from '@/domain/notice'
import type { Decision } from '@/domain/review'
import type { Ending } from '@/domain/reminder'
import type { BeijingMinute } from '@/domain/time'
import { command } from '../cloud'
import { table } from '../table'
import type { Row } from '../table'

/** What was changed. */
export type AuditSubject =
  | { what: 'fact'; key: string; before: Decision | null; after: Decision | null }
  | { what: 'ending'; before: Ending | null; after: Ending | null }
  | { what: 'tie'; other: string; before: HeldTie | null; after: HeldTie | null }
  | { what: 'published'; before: null; after: string }
  | { what: 'report'; before: string; after: null }
  | { what: 'colleague'; before: string | null; after: string | null }

/** One change: who, when, what, from what to what. Written once and never changed. */
export interface AuditRow extends Row {
  /** Milliseconds: the order of the list. */
  order: number
  at: BeijingMinute
  by: string
  byName: string
  noticeId: string | null
  noticeTitle: string | null
  /** In words, as they are read. */
  words: string
  beforeWords: string | null
  afterWords: string | null
  subject: AuditSubject
  /** The change that this one takes back. */
  undoes: string | null
}

const audit = table<AuditRow>('audit')

/** Writes a record down; the same twice is once. */
export const record = (row: AuditRow): Promise<boolean> => audit.insert(row)

export const auditEntry = (id: string): Promise<AuditRow | null> => audit.get(id)

/** The latest changes before a moment, of everything or of one notice. */
export const changesBefore = (order: number, noticeId: string | null, limit: number): Promise<AuditRow[]> =>
  audit.find({
    where: { order: command.lt(order), ...(noticeId !== null && { noticeId }) },
    orderBy: [['order', 'desc']],
    limit,
  })
