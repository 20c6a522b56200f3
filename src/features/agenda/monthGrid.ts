import { addDays, endOfMonth, partsOf, weekdayOf } from '@/domain/time'
import type { LocalDate } from '@/domain/time'

const WEEK = 7

/** Monday first: how many cells stand before a day of this weekday. */
const before = (first: LocalDate): number => (weekdayOf(first) + WEEK - 1) % WEEK

/** The weeks of the month that begins on `first`, Monday to Sunday; null where a cell belongs to another month. */
export const monthGrid = (first: LocalDate): (LocalDate | null)[][] => {
  const days = partsOf(endOfMonth(first)).day
  const cells: (LocalDate | null)[] = [
    ...Array.from({ length: before(first) }, () => null),
    ...Array.from({ length: days }, (_, index) => addDays(first, index)),
  ]
  while (cells.length % WEEK > 0) cells.push(null)
  return Array.from({ length: cells.length / WEEK }, (_, week) => cells.slice(week * WEEK, (week + 1) * WEEK))
}
