import * as v from 'valibot'
import { REMINDER_KINDS } from '@/domain/reminder'
import type { ReminderKind } from '@/domain/reminder'

/** Which subscription template a grant is for: one for each kind of message. */
export const TEMPLATE_KINDS = REMINDER_KINDS
export type TemplateKind = ReminderKind

/** What WeChat's sheet answered for one template. */
export const GRANT_RESULTS = ['accept', 'reject', 'ban', 'filter'] as const
export type GrantResult = (typeof GRANT_RESULTS)[number]

export const grantAddRequest = v.strictObject({
  /** One per tap, made by the client: a retry of the same tap adds nothing. */
  tapId: v.pipe(v.string(), v.regex(/^[0-9A-Za-z_-]{6,40}$/)),
  results: v.pipe(
    v.array(v.strictObject({ kind: v.picklist(TEMPLATE_KINDS), result: v.picklist(GRANT_RESULTS) })),
    v.minLength(1),
    v.maxLength(3),
  ),
})
export type GrantAddRequest = v.InferOutput<typeof grantAddRequest>

/** Messages that WeChat still lets us send to this reader, by template. */
export type Credits = Record<TemplateKind, number>

export interface GrantAddAnswer {
  credits: Credits
}

/** What the client must know before the tap, to ask WeChat synchronously in it. */
export interface SubscriptionTemplate {
  kind: TemplateKind
  templateId: string
}
