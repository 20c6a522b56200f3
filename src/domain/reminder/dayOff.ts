import { addDays } from '@/domain/time'
import type { LocalDate } from '@/domain/time'

/** Whether nobody is at work on a day. */
export type IsDayOff = (date: LocalDate) => boolean

/** Longer than any holiday of the State Council's calendar with the weekends around it. */
const LOOKED_BACK_DAYS = 15

/** The last working day before a day off; null for a working day. */
export const workdayBefore = (date: LocalDate, isDayOff: IsDayOff): LocalDate | null => {
  if (!isDayOff(date)) return null
  for (let back = 1; back <= LOOKED_BACK_DAYS; back++) {
    const day = addDays(date, -back)
    if (!isDayOff(day)) return day
  }
  return null
}
