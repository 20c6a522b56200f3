import type { DatedClose } from './close'
import { closeDate, closeHour } from './close'
import type { LocalDate } from './localDate'
import { partsOf } from './localDate'

/** A day in words, '12月23日'; with its year where that is not today's. */
export const dayWords = (date: LocalDate, today: LocalDate): string => {
  const { year, month, day } = partsOf(date)
  return `${year === partsOf(today).year ? '' : `${year}年`}${month}月${day}日`
}

/** A close in words, '12月23日17:00'. */
export const closeWords = (close: DatedClose, today: LocalDate): string =>
  `${dayWords(closeDate(close), today)}${closeHour(close) ?? ''}`

/** From a day to a close; where their years differ the close says its own: '2026年1月7日 – 2025年12月28日'. */
export const fromToWords = (opens: LocalDate, closes: DatedClose, today: LocalDate): string => {
  const sameYear = partsOf(opens).year === partsOf(closeDate(closes)).year
  return `${dayWords(opens, today)} – ${closeWords(closes, sameYear ? today : opens)}`
}
