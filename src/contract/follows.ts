import * as v from 'valibot'
import { LEADS } from '@/domain/reminder'
import type { Lead, ReminderState } from '@/domain/reminder'
import type { BeijingMinute, DatedClose, LocalDate } from '@/domain/time'
import type { NoticeCard } from './card'

export const followSetRequest = v.strictObject({
  noticeId: v.pipe(v.string(), v.minLength(1), v.maxLength(40)),
  /** Empty: no longer follow. */
  leads: v.pipe(v.array(v.picklist(LEADS)), v.maxLength(LEADS.length)),
})
export type FollowSetRequest = v.InferOutput<typeof followSetRequest>

/** One message to a reader, planned or past. */
export interface ReminderView {
  id: string
  noticeId: string
  noticeTitle: string
  lead: Lead
  /** The day on which it is to be sent. */
  dueOn: LocalDate
  /** The opening day or the close that it speaks of. */
  about: DatedClose
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
