import type { Window } from '@/domain/notice'
import { addDays } from '@/domain/time'
import type { LocalDate } from '@/domain/time'
import type { IsDayOff } from './dayOff'
import { planFor } from './plan'
import type { PlannedReminder } from './plan'
import type { Wish } from './wish'

/** After an outage so many missed days are made up for; what is older expires. */
export const CATCH_UP_DAYS = 7

/** What a wish asks for on a day: a function of wish, windows and days, whatever was done before. */
export interface DueSet {
  /** To be sent: of today, and of days missed. */
  due: PlannedReminder[]
  /** Missed for too long to be sent. */
  stale: PlannedReminder[]
  /** The next day after today on which something is due, null for none. */
  next: LocalDate | null
}

/** True for a day missed for too long to make up for. */
export const isStale = (dueOn: LocalDate, today: LocalDate): boolean => dueOn < addDays(today, -CATCH_UP_DAYS)

/** The due set of the days from `since` (the first not yet dealt with) to today. */
export const dueSet = (
  wish: Wish,
  windows: readonly Window[],
  days: { since: LocalDate; today: LocalDate },
  isDayOff: IsDayOff,
): DueSet => {
  const { since, today } = days
  const oldest = addDays(today, -CATCH_UP_DAYS)
  const due = planFor(wish, windows, since > oldest ? since : oldest, isDayOff)
  const missed = since < oldest ? planFor(wish, windows, since, isDayOff) : []
  return {
    due: due.filter(({ dueOn }) => dueOn <= today),
    stale: missed.filter(({ dueOn }) => dueOn < oldest),
    next: planFor(wish, windows, addDays(today, 1), isDayOff)[0]?.dueOn ?? null,
  }
}
