import { beijingMinute, instantOf } from '@/domain/time'
import type { BeijingMinute } from '@/domain/time'
import type { CalendarEvent } from './calendarEvent'

const BEIJING_AHEAD_MS = 8 * 3_600_000
const LINE_BYTES = 75

/** UTC, as RFC 5545 writes it. */
const utcWords = (minute: BeijingMinute): string =>
  `${beijingMinute(instantOf(minute) - BEIJING_AHEAD_MS).replace(/[-:]/g, '')}00Z`

const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n')

const bytesOf = (character: string): number => {
  const point = character.codePointAt(0) ?? 0
  if (point < 0x80) return 1
  return point < 0x800 ? 2 : point < 0x10000 ? 3 : 4
}

/** Lines of at most 75 bytes, no character cut; what goes on begins with a blank. */
const folded = (line: string): string => {
  let out = ''
  let bytes = 0
  for (const character of Array.from(line)) {
    if (bytes + bytesOf(character) > LINE_BYTES) {
      out += '\r\n '
      bytes = 1
    }
    out += character
    bytes += bytesOf(character)
  }
  return out
}

/** One event as a calendar file (RFC 5545), written at `now`; `link` opens the notice. */
export const icsOf = (event: CalendarEvent, link: string, now: BeijingMinute): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Huiqi//Deadlines//ZH',
    'BEGIN:VEVENT',
    `UID:${event.uid}`,
    `DTSTAMP:${utcWords(now)}`,
    `DTSTART:${utcWords(event.at)}`,
    `DTEND:${utcWords(event.at)}`,
    `SUMMARY:${escaped(event.title)}`,
    `DESCRIPTION:${escaped(event.description)}`,
    `URL:${link}`,
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(event.title)}`,
    `TRIGGER:-PT${event.alarmSeconds / 60}M`,
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join('\r\n')
