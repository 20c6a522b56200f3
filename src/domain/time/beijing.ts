import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc'
import type { LocalDate } from './localDate'

dayjs.extend(utc)

/** A minute of the Beijing clock, 'YYYY-MM-DDTHH:mm'. */
export type BeijingMinute = string & { readonly brand: 'BeijingMinute' }

const UTC_OFFSET_HOURS = 8
const FORMAT = 'YYYY-MM-DDTHH:mm'

/** The Beijing minute of an instant in milliseconds since 1970. */
export const beijingMinute = (epochMs: number): BeijingMinute =>
  dayjs.utc(epochMs).add(UTC_OFFSET_HOURS, 'hour').format(FORMAT) as BeijingMinute

/** The instant (milliseconds since 1970) at which a Beijing minute begins. */
export const instantOf = (minute: BeijingMinute): number =>
  dayjs.utc(minute).subtract(UTC_OFFSET_HOURS, 'hour').valueOf()

/** The Beijing minute that a text names, or null. */
export const parseBeijingMinute = (text: string): BeijingMinute | null =>
  /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/.test(text) && dayjs.utc(text).format(FORMAT) === text
    ? (text as BeijingMinute)
    : null

/** The day that holds a minute. */
export const dateOf = (minute: BeijingMinute): LocalDate => minute.slice(0, 10) as LocalDate

/** The hour and minute, 'HH:mm'. */
export const clockOf = (minute: BeijingMinute): string => minute.slice(11, 16)
