import { addMonths, isDated, partsOf } from '@/domain/time'
import type { Close, DatedClose, LocalDate } from '@/domain/time'
import { nextClose } from './occurrence'

const QUARTER_END = 'quarter-end'
const EVERY_MONTH = '---'

/** Where a close stands in an index of months: '2026-01', each year '--01', each month '---', or 'quarter-end'. */
export const closeMonthKey = (close: Close): string => {
  if (isDated(close)) return close.slice(0, 7)
  if (close === QUARTER_END) return QUARTER_END
  return close.startsWith(EVERY_MONTH) ? EVERY_MONTH : close.slice(0, 4)
}

const keysOfMonth = (firstDay: LocalDate): string[] => {
  const month = firstDay.slice(0, 7)
  const keys = [month, `--${month.slice(5)}`, EVERY_MONTH]
  return partsOf(firstDay).month % 3 === 0 ? [...keys, QUARTER_END] : keys
}

/** The keys under which everything stands that closes from one day to another, both inclusive. */
export const closeMonthKeys = (from: LocalDate, to: LocalDate): string[] => {
  const keys: string[] = []
  const first = `${from.slice(0, 7)}-01` as LocalDate
  for (let day = first; day <= to; day = addMonths(day, 1)) keys.push(...keysOfMonth(day))
  return [...new Set(keys)]
}

/** The close in a month ('2026-01'), of a recurring one its day there; null where it closes in another. */
export const closeInMonth = (close: Close, month: string): DatedClose | null => {
  const found = nextClose(close, `${month}-01` as LocalDate)
  return found !== null && found.startsWith(month) ? found : null
}
