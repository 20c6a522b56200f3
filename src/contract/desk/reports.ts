import * as v from 'valibot'

/** What a reader can say is wrong. */
export const REPORT_REASONS = ['date', 'amount', 'condition', 'ended', 'link', 'other'] as const
export type ReportReason = (typeof REPORT_REASONS)[number]
/** What staff are asked to look at: what readers say, and that a source has a notice no more. */
export type WaitingReason = ReportReason | 'removed'

export const REPORT_WORDS_MAX = 200
/** So many a reader may send on one day. */
export const REPORTS_A_DAY = 10

export const reportRequest = v.strictObject({
  noticeId: v.pipe(v.string(), v.regex(/^[a-z0-9]{1,40}$/)),
  reason: v.picklist(REPORT_REASONS),
  words: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(REPORT_WORDS_MAX))),
})
export type ReportRequest = v.InferOutput<typeof reportRequest>

export interface ReportAnswer {
  /** False where the same was reported today already. */
  added: boolean
}
