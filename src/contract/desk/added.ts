import * as v from 'valibot'
import { ADDED_ACTIONS } from '@/domain/review'
import type { Evidence } from '@/domain/text'
import { audience, close, day, noticeId, version } from './parts'

/** What stands in one answer; the rest is asked for from `next` on. */
export const SENTENCES_PAGE = 60
export const ADDED_REASON_MAX = 60

export const sentencesRequest = v.strictObject({
  id: noticeId,
  /** Only those in which a day stands. */
  dated: v.optional(v.boolean()),
  /** The place in the list to go on from. */
  from: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
})
export type SentencesRequest = v.InferOutput<typeof sentencesRequest>

export interface SentencesAnswer {
  /** In the order of the text, each the exact span of the body. */
  sentences: Evidence[]
  next: number | null
}

export const addRequest = v.strictObject({
  id: noticeId,
  version,
  audience,
  action: v.picklist(ADDED_ACTIONS),
  opens: v.nullable(day),
  closes: v.nullable(close),
  /** The sentence in which the date stands, as it was shown. */
  evidence: v.optional(
    v.strictObject({
      start: v.pipe(v.number(), v.integer(), v.minValue(0)),
      end: v.pipe(v.number(), v.integer(), v.minValue(1)),
      text: v.pipe(v.string(), v.minLength(1)),
    }),
  ),
  /** Why it stands in none: 电话确认. */
  reason: v.optional(v.pipe(v.string(), v.trim(), v.minLength(2), v.maxLength(ADDED_REASON_MAX))),
  /** It is meant, although it looks wrong. */
  confirmed: v.optional(v.boolean()),
})
export type AddRequest = v.InferOutput<typeof addRequest>
