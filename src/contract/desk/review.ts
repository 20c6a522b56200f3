import * as v from 'valibot'
import { ENDINGS } from '@/domain/reminder'
import type { Ending } from '@/domain/reminder'
import { VERDICTS } from '@/domain/review'
import type { Decision, Doubt, KeyedFact } from '@/domain/review'
import type { BeijingMinute, LocalDate } from '@/domain/time'
import type { AuditEntry } from './audit'
import type { Kin } from './kin'
import { audience, close, day, noticeId, version } from './parts'
import type { WaitingReason } from './reports'

const key = v.pipe(v.string(), v.minLength(1), v.maxLength(200))
const yuan = v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1e13)))

export interface QueueItem {
  id: string
  title: string
  publishedOn: LocalDate
  /** The next day on which a window of the firm's closes, null for none to come. */
  closesOn: LocalDate | null
  followers: number
  questions: number
  reports: number
  /** Decided once and now read otherwise. */
  differs: boolean
}

export interface QueueAnswer {
  /** What to look at first, first. */
  items: QueueItem[]
  /** How many wait in all. */
  total: number
  now: BeijingMinute
}

export const reviewGetRequest = v.strictObject({ id: noticeId })
export type ReviewGetRequest = v.InferOutput<typeof reviewGetRequest>

/** A sentence with what stands around it. */
export interface Quotation {
  before: string
  text: string
  after: string
}

export interface ReviewFact {
  key: string
  kind: KeyedFact['kind']
  /** What readers see, null where it was rejected. */
  shown: KeyedFact['fact'] | null
  /** What the machine reads, null for nothing. */
  read: KeyedFact['fact'] | null
  decision: Pick<Decision, 'verdict' | 'extended' | 'stale' | 'fact'> | null
  /** Why somebody should look, null where nobody need. */
  doubt: Doubt | null
  quotation: Quotation
}

export interface ReviewAnswer {
  notice: { id: string; title: string; url: string | null; sourceName: string; publishedOn: LocalDate; pasted: boolean }
  version: number
  /** The firm's next date, then what waits, then in the order of the reading. */
  facts: ReviewFact[]
  ending: Ending | null
  /** What else is the same document, the newest first. */
  kin: Kin[]
  /** How many would be told of a moved date or an end. */
  followers: number
  reports: { reason: WaitingReason; words: string; at: BeijingMinute }[]
  /** What was done about this notice, the latest first. */
  history: AuditEntry[]
  now: BeijingMinute
}

export const decideRequest = v.strictObject({
  id: noticeId,
  version,
  key,
  /** `kept`: the decision of before stands, although the machine reads otherwise by now. */
  verdict: v.picklist([...VERDICTS, 'kept']),
  /** The office put the date off: no mistake of the reading. */
  extended: v.optional(v.boolean()),
  /** For a correction: what is otherwise. */
  changes: v.optional(
    v.strictObject({
      audience: v.optional(audience),
      opens: v.optional(v.nullable(day)),
      closes: v.optional(v.nullable(close)),
      rolling: v.optional(v.boolean()),
      amountYuan: v.optional(yuan),
      capYuan: v.optional(yuan),
      rate: v.optional(v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1)))),
      op: v.optional(v.picklist(['>=', '>', '<=', '<', '=', 'in', 'is'])),
      value: v.optional(v.union([v.number(), v.pipe(v.string(), v.maxLength(100))])),
    }),
  ),
})
export type DecideRequest = v.InferOutput<typeof decideRequest>

export const endRequest = v.strictObject({
  id: noticeId,
  version,
  /** Null: it goes on after all. */
  ending: v.nullable(v.picklist(ENDINGS)),
})
export type EndRequest = v.InferOutput<typeof endRequest>

export const undoRequest = v.strictObject({ entry: v.pipe(v.string(), v.minLength(1), v.maxLength(120)) })
export type UndoRequest = v.InferOutput<typeof undoRequest>

export const settleReportsRequest = v.strictObject({ id: noticeId })
export type SettleReportsRequest = v.InferOutput<typeof settleReportsRequest>
