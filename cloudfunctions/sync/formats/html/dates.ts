import { dateOf, beijingMinute, parseLocalDate } from '@/domain/time'
import type { LocalDate } from '@/domain/time'
import { fullDates } from '../text/dates'

/** An instant with its zone, or a plain day: RFC 3339, RFC 822, 2025-07-25, 2025年7月25日. */
const INSTANT = /T\d{2}:\d{2}|\d{1,2}:\d{2}.*(?:[+-]\d{4}|GMT|UTC|[A-Z]{1,3})\s*$/

/** The Beijing day that a feed or a page writes, null where it writes none. */
export const writtenDay = (text: string): LocalDate | null => {
  const trimmed = text.trim()
  if (INSTANT.test(trimmed)) {
    const zoned = /(?:Z|[+-]\d{2}:?\d{2}|GMT|UTC|[A-Z]{3})$/.test(trimmed) ? trimmed : `${trimmed}+08:00`
    const instant = Date.parse(zoned)
    if (!Number.isNaN(instant) && instant > 0) return dateOf(beijingMinute(instant))
  }
  return parseLocalDate(trimmed.slice(0, 10)) ?? fullDates(trimmed)[0]?.date ?? null
}
