import { daysBetween, localDate, partsOf } from '@/domain/time'
import type { LocalDate } from '@/domain/time'
import { dateLine } from '../text/dates'

/** A day as it heads an entry; the year is null where the list leaves it out. */
export interface HeadDate {
  year: number | null
  month: number
  day: number
}

const MONTH_DAY = /^[[(【]?(\d{1,2})(?:[-/.]|月)(\d{1,2})日?[\])】]?$/

/** The day that is all a line says, with a year or without, or null for another line. */
export const headDate = (line: string): HeadDate | null => {
  const text = line.normalize('NFKC').replace(/\s+/g, '')
  const short = MONTH_DAY.exec(text)
  if (short) return { year: null, month: Number(short[1]), day: Number(short[2]) }
  const full = dateLine(text)
  return full === null ? null : partsOf(full)
}

/** Lists are in order but for a few entries; an earlier one is at most this many days before its follower. */
const OUT_OF_ORDER_DAYS = 31
/** 29 February is never further back. */
const YEARS_BACK = 8

/**
 * The day of an entry: without a year, the latest one that is not after `fetchedOn` and, in a list of newest first, not
 * long after the entry above. Null for a day that no calendar has.
 */
export const entryDate = (
  { year, month, day }: HeadDate,
  fetchedOn: LocalDate,
  above: LocalDate | null,
): LocalDate | null => {
  if (year !== null) return localDate(year, month, day)
  const latest = partsOf(fetchedOn).year
  for (let back = 0; back <= YEARS_BACK; back++) {
    const date = localDate(latest - back, month, day)
    if (date === null || date > fetchedOn) continue
    if (above === null || daysBetween(above, date) <= OUT_OF_ORDER_DAYS) return date
  }
  return null
}
