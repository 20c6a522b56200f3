import * as v from 'valibot'
import type { BeijingMinute } from '@/domain/time'

export const AUDIT_PAGE = 30

export const auditRequest = v.strictObject({
  /** The `order` of the last one seen. */
  before: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
})
export type AuditRequest = v.InferOutput<typeof auditRequest>

export interface AuditEntry {
  id: string
  order: number
  at: BeijingMinute
  byName: string
  noticeId: string | null
  noticeTitle: string | null
  /** Of the fact that was decided about, null for anything else. */
  key: string | null
  /** What was done. */
  words: string
  beforeWords: string | null
  afterWords: string | null
  /** True where it can be taken back as far as is known. */
  undoable: boolean
}

export interface AuditAnswer {
  entries: AuditEntry[]
  /** For the next page, null at the end. */
  before: number | null
  now: BeijingMinute
}
