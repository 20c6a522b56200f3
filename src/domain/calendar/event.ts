import { addDays, beijingMinute, closeDate, closeHour, instantOf } from '@/domain/time'
import type { BeijingMinute, DatedClose, LocalDate } from '@/domain/time'
import { escaped } from './line'

/** One deadline as a calendar keeps it. */
export interface CalendarEvent {
  /** Of the window: the same for ever, so that a second import changes the first. */
  id: string
  title: string
  description: string
  /** The official page, null where there is none. */
  url: string | null
  closes: DatedClose
  /** Days before the close on whose morning to be woken; 0 is the day itself. */
  leads: readonly number[]
}

const ALARM_HOUR = '09:00'
const BEFORE_MINUTES = 30
const MINUTE_MS = 60_000

const compact = (date: LocalDate): string => date.replace(/-/g, '')

/** An instant in UTC as calendars write it. */
export const utcStamp = (minute: BeijingMinute): string =>
  new Date(instantOf(minute)).toISOString().replace(/[-:]/g, '').slice(0, 15) + 'Z'

const startOf = (closes: DatedClose): BeijingMinute => {
  const hour = closeHour(closes)
  if (hour === null) return `${closeDate(closes)}T00:00` as BeijingMinute
  return beijingMinute(instantOf(`${closeDate(closes)}T${hour}` as BeijingMinute) - BEFORE_MINUTES * MINUTE_MS)
}

/** A day without an hour is a whole day; an hour ends a half hour. */
const span = (closes: DatedClose): string[] => {
  const hour = closeHour(closes)
  if (hour === null) {
    const day = closeDate(closes)
    return [`DTSTART;VALUE=DATE:${compact(day)}`, `DTEND;VALUE=DATE:${compact(addDays(day, 1))}`, 'TRANSP:TRANSPARENT']
  }
  const end = `${closeDate(closes)}T${hour}` as BeijingMinute
  return [`DTSTART:${utcStamp(startOf(closes))}`, `DTEND:${utcStamp(end)}`]
}

const duration = (minutes: number): string => {
  const size = Math.abs(minutes)
  const [days, hours, rest] = [Math.floor(size / 1440), Math.floor((size % 1440) / 60), size % 60]
  const time = [hours > 0 && `${hours}H`, rest > 0 && `${rest}M`].filter(Boolean).join('')
  return `${minutes < 0 ? '-' : ''}P${days > 0 ? `${days}D` : ''}${time === '' ? (days > 0 ? '' : 'T0M') : `T${time}`}`
}

/** A morning at nine; where the close itself is not later than that, it wakes at nothing. */
const alarm = ({ title, closes }: CalendarEvent, lead: number): string[] => {
  const start = startOf(closes)
  const rings = `${addDays(closeDate(closes), -lead)}T${ALARM_HOUR}` as BeijingMinute
  const hour = closeHour(closes)
  if (hour !== null && rings >= `${closeDate(closes)}T${hour}`) return []
  const minutes = Math.round((instantOf(rings) - instantOf(start)) / MINUTE_MS)
  return [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    `TRIGGER:${duration(minutes)}`,
    'END:VALARM',
  ]
}

/** The lines of one event, not yet folded. */
export const eventLines = (event: CalendarEvent, now: BeijingMinute): string[] => [
  'BEGIN:VEVENT',
  `UID:${event.id}@huiqi`,
  `DTSTAMP:${utcStamp(now)}`,
  ...span(event.closes),
  `SUMMARY:${escaped(event.title)}`,
  `DESCRIPTION:${escaped(event.description)}`,
  ...(event.url === null ? [] : [`URL:${event.url.replace(/[\s\u0000-\u001f]/g, '')}`]),
  ...event.leads.flatMap((lead) => alarm(event, lead)),
  'END:VEVENT',
]
