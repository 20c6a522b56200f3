import { addMonths, endOfMonth, isDated, localDate, partsOf } from '@/domain/time'
import type { Close, DatedClose, LocalDate } from '@/domain/time'

/** The day asked for, or the last of a month that is shorter: never a day later than the text allows. */
const dayInMonth = (year: number, month: number, day: number): LocalDate | null => {
  const first = localDate(year, month, 1)
  return first === null || day < 1 || day > 31 ? null : (localDate(year, month, day) ?? endOfMonth(first))
}

const nextYearly = (month: number, day: number, from: LocalDate): LocalDate | null => {
  const { year } = partsOf(from)
  const thisYear = dayInMonth(year, month, day)
  return thisYear !== null && thisYear < from ? dayInMonth(year + 1, month, day) : thisYear
}

const nextMonthly = (day: number, from: LocalDate): LocalDate | null => {
  const now = partsOf(from)
  const thisMonth = dayInMonth(now.year, now.month, day)
  if (thisMonth === null || thisMonth >= from) return thisMonth
  const next = partsOf(addMonths(from, 1))
  return dayInMonth(next.year, next.month, day)
}

const quarterEnd = (from: LocalDate): LocalDate | null => {
  const { year, month } = partsOf(from)
  return dayInMonth(year, Math.ceil(month / 3) * 3, 31)
}

/** A dated close as it is; of a recurring one the first day on or after `from`; null where a pattern names no day. */
export const nextClose = (close: Close, from: LocalDate): DatedClose | null => {
  if (isDated(close)) return close
  if (close === 'quarter-end') return quarterEnd(from)
  const yearly = /^--(\d{2})-(\d{2})$/.exec(close)
  if (yearly) return nextYearly(Number(yearly[1]), Number(yearly[2]), from)
  const monthly = /^---(\d{2})$/.exec(close)
  return monthly ? nextMonthly(Number(monthly[1]), from) : null
}
