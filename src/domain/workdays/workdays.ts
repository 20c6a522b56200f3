import chineseDays from 'chinese-days'
import { addDays } from '@/domain/time'
import type { LocalDate } from '@/domain/time'

/** True on a working day of the State Council's calendar: weekends that are worked (调休) count, days off do not. */
export const isWorkday = (date: LocalDate): boolean => chineseDays.isWorkday(date)

/** The working day `count` working days after a day; that day itself is not counted. */
export const addWorkdays = (date: LocalDate, count: number): LocalDate => {
  let day = date
  for (let left = count; left > 0;) {
    day = addDays(day, 1)
    if (isWorkday(day)) left--
  }
  return day
}

const published = new Map<string, boolean>()

/** National Day is a holiday of every calendar that has been published. */
const isPublished = (year: string): boolean => {
  const known = published.get(year) ?? chineseDays.getDayDetail(`${year}-10-01`).name.includes('National Day')
  published.set(year, known)
  return known
}

/** True where the State Council's calendar for the year of a day is known; beyond it weekends alone are counted. */
export const isCalendarKnown = (date: LocalDate): boolean => isPublished(date.slice(0, 4))
