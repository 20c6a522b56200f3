const DAY_MS = 86_400_000

/** Days counted from the day of the first start, in the ways in which notices write them. */
export interface Calendar {
  /** 2026-01-08 */
  iso(offset: number): string
  /** 2026 */
  year(offset: number): number
  /** 2026年1月8日 */
  day(offset: number): string
  /** 1月8日 */
  short(offset: number): string
  /** 2025年12月29日至2026年1月8日; a year that is the same is written once. */
  range(from: number, to: number): string
}

/** The calendar whose day 0 is `firstDay`, YYYY-MM-DD. */
export const calendarFrom = (firstDay: string): Calendar => {
  const at = (offset: number) => new Date(Date.parse(`${firstDay}T00:00:00Z`) + offset * DAY_MS)
  const year = (offset: number) => at(offset).getUTCFullYear()
  const short = (offset: number) => `${at(offset).getUTCMonth() + 1}月${at(offset).getUTCDate()}日`
  const day = (offset: number) => `${year(offset)}年${short(offset)}`
  return {
    iso: (offset) => at(offset).toISOString().slice(0, 10),
    year,
    day,
    short,
    range: (from, to) => `${day(from)}至${year(from) === year(to) ? short(to) : day(to)}`,
  }
}
