import * as v from 'valibot'
import { LEADS } from '@/domain/reminder'
import type { Lead, ReminderKind, ReminderState } from '@/domain/reminder'
import type { BeijingMinute, DatedClose, LocalDate } from '@/domain/time'
import type { NoticeCard } from './card'
import { shareCode } from './shares'

export const followSetRequest = v.strictObject({
  noticeId: v.pipe(v.string(), v.minLength(1), v.maxLength(40)),
  /** Empty: no longer follow. */
  leads: v.pipe(v.array(v.picklist(LEADS)), v.maxLength(LEADS.length)),
  /** Ids of the windows (a batch, a district) that count; left out or null: all of them, later ones too. */
  windowIds: v.optional(
    v.nullable(v.pipe(v.array(v.pipe(v.string(), v.maxLength(40))), v.minLength(1), v.maxLength(100))),
  ),
  /** The share by which the reader came to the notice, so that it can count the follow. */
  share: v.optional(shareCode),
})
export type FollowSetRequest = v.InferOutput<typeof followSetRequest>

/** One message to a reader, planned or past. */
export interface ReminderView {
  id: string
  noticeId: string
  noticeTitle: string
  kind: ReminderKind
  /** Null for a message that is no reminder of a date. */
  lead: Lead | null
  /** The day on which it is to be sent. */
  dueOn: LocalDate
  /** The minute from which it is to be sent: the reader's hour. */
  dueAt: BeijingMinute
  /** The opening day or the close that it speaks of, null where it speaks of none. */
  about: DatedClose | null
  /** What a change or a new match is, in words; null for a reminder of a date. */
  words: string | null
  state: ReminderState
  /** Why, where the state needs a word (订阅次数不足). */
  reason: string | null
  sentAt: BeijingMinute | null
}

/** Reminders still to come that hold a grant, of all still to come. */
export interface Coverage {
  covered: number
  needed: number
}

export interface FollowView {
  noticeId: string
  leads: Lead[]
  /** Null: every window. */
  windowIds: string[] | null
  coverage: Coverage
  reminders: ReminderView[]
}

export interface FollowSetAnswer {
  /** Null after unfollowing. */
  follow: FollowView | null
  now: BeijingMinute
}

export const followListRequest = v.strictObject({})

export interface FollowListAnswer {
  follows: { follow: FollowView; card: NoticeCard }[]
  now: BeijingMinute
}

export const inboxRequest = v.strictObject({})

export interface InboxAnswer {
  /** Latest first. */
  reminders: ReminderView[]
  now: BeijingMinute
}
