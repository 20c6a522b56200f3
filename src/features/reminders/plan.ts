import type { Window } from '@/domain/notice'
import { planFor } from '@/domain/reminder'
import type { Lead, PlannedReminder } from '@/domain/reminder'
import type { LocalDate } from '@/domain/time'

/** What a notice's reminders follow from. */
export interface Dates {
  windows: Window[]
  today: LocalDate
  /** Days off on which a lead falls, from the server: the client has no calendar. */
  daysOff: LocalDate[]
}

/** The reminders that a choice would bring, from today on. */
export const planOf = (
  { windows, today, daysOff }: Dates,
  leads: readonly Lead[],
  windowIds: readonly string[] | null,
): PlannedReminder[] =>
  planFor({ openid: '', noticeId: '', leads, windowIds }, windows, today, (date) => daysOff.includes(date))

/** Messages that these need: those of one day go into one. */
export const messagesOf = (plan: readonly PlannedReminder[]): number => new Set(plan.map(({ dueOn }) => dueOn)).size
