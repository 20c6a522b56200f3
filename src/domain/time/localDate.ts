import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc'

dayjs.extend(utc)

/** A day of the Beijing calendar, 'YYYY-MM-DD'. */
export type LocalDate = string & { readonly brand: 'LocalDate' }

const FORMAT = 'YYYY-MM-DD'
const day = (date: LocalDate) => dayjs.utc(date)

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
const lengthOf = (year: number, month: number): number =>
  (LENGTHS[month - 1] ?? 0) + (month === 2 && isLeap(year) ? 1 : 0)

/** The day of year, month (1 to 12) and day of month, or null where the calendar has none. */
export const localDate = (year: number, month: number, dayOfMonth: number): LocalDate | null => {
  const isDay = Number.isInteger(dayOfMonth) && dayOfMonth >= 1 && dayOfMonth <= lengthOf(year, month)
  if (!isDay || !Number.isInteger(year) || year < 0 || year > 9999) return null
  const [y, m, d] = [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(dayOfMonth).padStart(2, '0')]
  return `${y}-${m}-${d}` as LocalDate
}

/** The day that a text names in the form YYYY-MM-DD, or null where there is no such day (2025-02-29). */
export const parseLocalDate = (text: string): LocalDate | null =>
  /^\d{4}-\d{2}-\d{2}$/.test(text)
    ? localDate(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8, 10)))
    : null

/** Year, month (1 to 12) and day of month. */
export const partsOf = (date: LocalDate): { year: number; month: number; day: number } => ({
  year: Number(date.slice(0, 4)),
  month: Number(date.slice(5, 7)),
  day: Number(date.slice(8, 10)),
})

/** The day `days` after (before, if negative) a day. */
export const addDays = (date: LocalDate, days: number): LocalDate =>
  day(date).add(days, 'day').format(FORMAT) as LocalDate

/** The same day `months` later; the last of the month where that month is shorter. */
export const addMonths = (date: LocalDate, months: number): LocalDate =>
  day(date).add(months, 'month').format(FORMAT) as LocalDate

/** Days from one day to another: 0 for the same day, negative when `to` is earlier. */
export const daysBetween = (from: LocalDate, to: LocalDate): number => day(to).diff(day(from), 'day')

/** 0 for Sunday to 6 for Saturday. */
export const weekdayOf = (date: LocalDate): number => day(date).day()

/** The last day of the month that holds a day. */
export const endOfMonth = (date: LocalDate): LocalDate => day(date).endOf('month').format(FORMAT) as LocalDate
