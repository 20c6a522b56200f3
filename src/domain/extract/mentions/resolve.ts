import { addDays, addMonths, closeDate, daysBetween, endOfMonth, localDate, partsOf, weekdayOf } from '@/domain/time'
import type { Close, DatedClose, LocalDate } from '@/domain/time'
import type { Point } from './point'

/** A day without its year that lies further back than this belongs to the next year. */
const PAST_DAYS = 60

export interface Frame {
  /** The day from which missing years and 本月 follow. */
  base: LocalDate
  /** The year that the text stated last, shortly before. */
  statedYear: number | null
}

/** The day asked for; the last of the month where the text says its end or the month is shorter. */
const dayOf = (year: number, month: number, day: number): LocalDate | null => {
  const first = localDate(year, month, 1)
  if (first === null) return null
  return day === 31 ? endOfMonth(first) : localDate(year, month, day)
}

const SHIFTS: Record<string, number> = { 今: 0, 本: 0, 当: 0, 次: 1, 明: 1, 去: -1, 上: -1 }

/** The stated year of a point, or null where the text leaves it out. */
const yearOf = (point: Point, frame: Frame): number | null => {
  if (point.year !== null) return point.year
  if (point.yearWord === null) return null
  const anchored = /[次当]/.test(point.yearWord) ? frame.statedYear : null
  return (anchored ?? partsOf(frame.base).year) + (SHIFTS[point.yearWord] ?? 0)
}

const impliedYear = (month: number, day: number, base: LocalDate): LocalDate | null => {
  const { year } = partsOf(base)
  const near = dayOf(year, month, day)
  return near !== null && daysBetween(near, base) > PAST_DAYS ? dayOf(year + 1, month, day) : near
}

const inMonth = (point: Point, base: LocalDate): LocalDate | null => {
  const shift = point.monthWord === '下' || point.monthWord === '次' ? 1 : 0
  const { year, month } = partsOf(addMonths(base, shift))
  return point.day === null ? null : dayOf(year, month, point.day)
}

const inWeek = (point: Point, base: LocalDate): LocalDate | null => {
  const monday = addDays(base, -((weekdayOf(base) + 6) % 7))
  const day = addDays(monday, point.weekOffset)
  return point.day === null || partsOf(day).day === point.day ? day : null
}

/** A day without its month: of the month named before it, else (or where that has gone) the first to come. */
const inSomeMonth = ({ day, near }: Point, base: LocalDate): LocalDate | null => {
  if (day === null) return null
  const { year, month } = partsOf(base)
  const named = near && (near.year === null ? impliedYear(near.month, day, base) : dayOf(near.year, near.month, day))
  if (named !== null && named >= base) return named
  const own = dayOf(year, month, day)
  if (own !== null && own >= base) return own
  const next = partsOf(addMonths(base, 1))
  return dayOf(next.year, next.month, day)
}

/** The day of a point, or null where it names none that could be held. */
export const resolvePoint = (point: Point, frame: Frame): LocalDate | null => {
  if (point.anchor === 'publish') return frame.base
  if (point.anchor === 'week') return inWeek(point, frame.base)
  if (point.monthWord === '?') return inSomeMonth(point, frame.base)
  if (point.day === null) return null
  if (point.month === null) return inMonth(point, frame.base)
  const year = yearOf(point, frame)
  return year === null ? impliedYear(point.month, point.day, frame.base) : dayOf(year, point.month, point.day)
}

/** A close with its hour; midnight belongs to the day that it ends. */
export const withHour = (date: LocalDate, hour: string | null): DatedClose => {
  if (hour === null || hour === '24:00' || hour === '23:59') return date
  return hour === '00:00' ? addDays(date, -1) : (`${date}T${hour}` as DatedClose)
}

/** The start of a range before its close: of two days without a year the earlier one, never after the close. */
export const opensBefore = (point: Point, frame: Frame, closes: DatedClose): LocalDate | null => {
  const opens = resolvePoint(point, frame)
  if (opens === null || point.year !== null || point.month === null || point.day === null) return opens
  const { year } = partsOf(closeDate(closes))
  const same = dayOf(year, point.month, point.day)
  return same !== null && same > closeDate(closes) ? dayOf(year - 1, point.month, point.day) : same
}

/** True for a year that is neither stated nor the publish year: 每年, and 次年 or 当年 without a year to count from. */
export const isYearly = (point: Point, frame: Frame): boolean =>
  point.yearWord === '每' || (/[次当]/.test(point.yearWord ?? '-') && frame.statedYear === null)

const two = (value: number): string => String(value).padStart(2, '0')

/** '--05-31' of a yearly day, '---05' of a monthly one. */
export const patternOf = (point: Point): Close | null => {
  if (point.day === null) return null
  if (point.month === null) return `---${two(point.day)}`
  const last = dayOf(2023, point.month, point.day)
  return last === null ? null : `--${two(point.month)}-${two(partsOf(last).day)}`
}
