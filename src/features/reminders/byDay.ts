import type { ReminderView } from '@/contract/follows'
import { dateOf } from '@/domain/time'
import type { LocalDate } from '@/domain/time'

export interface InboxDay {
  day: LocalDate
  reminders: ReminderView[]
}

/** The messages under the day on which each was sent or is due, in the order in which they came. */
export const byDay = (reminders: ReminderView[]): InboxDay[] => {
  const days: InboxDay[] = []
  for (const reminder of reminders) {
    const day = reminder.sentAt === null ? reminder.dueOn : dateOf(reminder.sentAt)
    const last = days.find((each) => each.day === day)
    if (last === undefined) days.push({ day, reminders: [reminder] })
    else last.reminders.push(reminder)
  }
  return days
}
