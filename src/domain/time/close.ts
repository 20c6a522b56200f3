import type { LocalDate } from './localDate'
import { parseLocalDate } from './localDate'

/** The last moment to act, inclusive: a day, or a day with the hour that the text states. */
export type DatedClose = LocalDate | `${LocalDate}T${string}:${string}`

/** A dated close, or a pattern: '--12-31' each year, '---05' each month, 'quarter-end' each quarter. */
export type Close = DatedClose | `--${string}-${string}` | `---${string}` | 'quarter-end'

/** True for a close that names one day. */
export const isDated = (close: Close): close is DatedClose => parseLocalDate(close.slice(0, 10)) !== null

/** The day of a dated close. */
export const closeDate = (close: DatedClose): LocalDate => close.slice(0, 10) as LocalDate

/** The hour of a dated close as 'HH:mm', or null where the whole day counts. */
export const closeHour = (close: DatedClose): string | null => (close.length > 10 ? close.slice(11, 16) : null)

/** Sortable text of a close: a day without an hour ends after every hour of that day. */
export const closeOrder = (close: DatedClose): string => `${closeDate(close)}T${closeHour(close) ?? '24:00'}`

/** The earlier of two closes. */
export const earlierClose = (a: DatedClose, b: DatedClose): DatedClose => (closeOrder(b) < closeOrder(a) ? b : a)
