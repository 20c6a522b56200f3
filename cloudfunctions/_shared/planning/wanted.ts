import { planFor } from '@/domain/reminder'
import type { Lead, Wish } from '@/domain/reminder'
import type { Window } from '@/domain/notice'
import type { DatedClose } from '@/domain/time'
import type { DatedNotice } from '../repositories/notices'
import type { ReminderRow } from '../repositories/reminders'
import { isDayOff } from './daysOff'

/** The windows in which somebody may still act: none of a notice that has ended. */
export const liveWindows = ({ windows, ended }: Pick<DatedNotice, 'windows' | 'ended'>): Window[] =>
  ended ? [] : windows

interface DeadlineSubject {
  kind: 'deadline'
  windowId: string
  lead: Lead
  about: DatedClose
}
export type DeadlineRow = ReminderRow & { subject: DeadlineSubject }

export const isDeadline = (row: ReminderRow): row is DeadlineRow => row.subject.kind === 'deadline'

/** True where a queued reminder is still what its reader's wish and the notice's dates ask for. */
export const isWanted = ({ _id, dueOn, subject }: DeadlineRow, wish: Wish, windows: readonly Window[]): boolean =>
  planFor(wish, windows, dueOn, isDayOff).some(({ id, about }) => id === _id && about === subject.about)
