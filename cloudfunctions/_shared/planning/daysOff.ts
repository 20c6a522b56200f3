import type { Window } from '@/domain/notice'
import { LEADS, planFor } from '@/domain/reminder'
import type { IsDayOff } from '@/domain/reminder'
import type { LocalDate } from '@/domain/time'
import { isWorkday } from '@/domain/workdays'

/** Days on which firms and offices are closed, by the State Council's calendar. */
export const isDayOff: IsDayOff = (date) => !isWorkday(date)

/** The days off that planning asks about, whatever leads are chosen: the client has no calendar. */
export const daysOffAsked = (windows: readonly Window[], today: LocalDate): LocalDate[] => {
  const asked = new Set<LocalDate>()
  planFor({ openid: '', noticeId: '', leads: LEADS, windowIds: null }, windows, today, (date) => {
    const off = isDayOff(date)
    if (off) asked.add(date)
    return off
  })
  return [...asked].sort()
}
