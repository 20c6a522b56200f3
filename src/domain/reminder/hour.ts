import { closeDate, closeHour, clockOf } from '@/domain/time'
import type { BeijingMinute, DatedClose, LocalDate } from '@/domain/time'

/** Messages go out from nine, and none from eight in the evening on. */
export const SENDING_FROM = '09:00'
export const SENDING_UNTIL = '20:00'

/** The hours of the day that a reader may choose, 9 to 19. */
export const READER_HOURS = [9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19] as const
export type ReaderHour = (typeof READER_HOURS)[number]
export const DEFAULT_HOUR: ReaderHour = 9

const clockOfHour = (hour: number): string => `${hour < 10 ? '0' : ''}${hour}:00`

/** The minute from which a message due on a day may be sent: the reader's hour, or nine where the close comes first. */
export const sendingMinute = (dueOn: LocalDate, about: DatedClose | null, hour: number): BeijingMinute => {
  const chosen = clockOfHour(hour)
  const closes = about !== null && closeDate(about) === dueOn ? closeHour(about) : null
  return `${dueOn}T${closes !== null && closes <= chosen ? SENDING_FROM : chosen}` as BeijingMinute
}

/** True from nine in the morning to eight in the evening. */
export const isSendingTime = (now: BeijingMinute): boolean => {
  const clock = clockOf(now)
  return clock >= SENDING_FROM && clock < SENDING_UNTIL
}
