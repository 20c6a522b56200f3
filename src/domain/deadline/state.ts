import { clockOf, closeDate, closeHour, dateOf, daysBetween } from '@/domain/time'
import type { BeijingMinute, DatedClose, LocalDate } from '@/domain/time'
import type { DeadlineSummary } from './summary'

/** Where a window stands at a minute. Days are those after today; the last day is `today`. */
export type DeadlineState =
  | { state: 'today'; hour: string | null }
  | { state: 'closing'; days: number; closes: DatedClose }
  | { state: 'later'; closes: DatedClose; days: number }
  | { state: 'opening'; opens: LocalDate }
  | { state: 'rolling' }
  | { state: 'limited' }
  | { state: 'closed'; closes: DatedClose }
  | { state: 'unsure' }

/** Beyond this many days a card says the date instead of the days. */
const COUNTDOWN_DAYS = 30

/** True from the minute after the last one to act. */
export const isPast = (closes: DatedClose, now: BeijingMinute): boolean => {
  const day = closeDate(closes)
  const hour = closeHour(closes)
  return day === dateOf(now) ? hour !== null && clockOf(now) > hour : day < dateOf(now)
}

const untilClose = (closes: DatedClose, now: BeijingMinute): DeadlineState => {
  if (isPast(closes, now)) return { state: 'closed', closes }
  const days = daysBetween(dateOf(now), closeDate(closes))
  if (days === 0) return { state: 'today', hour: closeHour(closes) }
  return days <= COUNTDOWN_DAYS ? { state: 'closing', days, closes } : { state: 'later', closes, days }
}

/** What may be said of a deadline at a minute; an unsure date is never counted down. */
export const deadlineState = (summary: DeadlineSummary, now: BeijingMinute): DeadlineState => {
  const { opens, closes, rolling, limited, certainty } = summary
  if (certainty === 'unsure') return { state: 'unsure' }
  if (opens !== null && opens > dateOf(now)) return { state: 'opening', opens }
  if (closes !== null) return untilClose(closes, now)
  if (limited) return { state: 'limited' }
  return rolling ? { state: 'rolling' } : { state: 'unsure' }
}
