const CIVIL = /^(\d{4})-(\d{2})-(\d{2})$/
const MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
const leapDays = (year: number): number => Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400)

/** Days of a date YYYY-MM-DD since the year 0, so that dates can be compared and subtracted; null where it is none. */
export const dayNumber = (text: string): number | null => {
  const [, y, m, d] = CIVIL.exec(text) ?? []
  const [year, month, day] = [Number(y), Number(m), Number(d)]
  const inMonth = (MONTHS[month - 1] ?? 0) + (month === 2 && isLeap(year) ? 1 : 0)
  if (!y || !(day >= 1 && day <= inMonth)) return null
  const before = MONTHS.slice(0, month - 1).reduce((sum, days) => sum + days, 0)
  return year * 365 + leapDays(year - 1) + before + (month > 2 && isLeap(year) ? 1 : 0) + day
}
