import type { BeijingMinute } from '@/domain/time'
import { eventLines } from './event'
import type { CalendarEvent } from './event'
import { folded } from './line'

const HEAD = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//huiqi//huiqi//ZH', 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH']

/** A calendar file (RFC 5545) of these deadlines; each window once. */
export const calendarFile = (events: readonly CalendarEvent[], now: BeijingMinute): string => {
  const once = new Map(events.map((event) => [event.id, event]))
  const lines = Array.from(once.values()).flatMap((event) => eventLines(event, now))
  return [...HEAD, ...lines, 'END:VCALENDAR'].map((line) => `${folded(line)}\r\n`).join('')
}
