import type { DatedClose, LocalDate } from '@/domain/time'
import type { PlannedReminder } from './plan'
import type { ReminderState } from './state'

/** What reconciling needs to know of a stored reminder. */
export interface StoredReminder {
  id: string
  state: ReminderState
  dueOn: LocalDate
  about: DatedClose
}

export interface Changes {
  add: PlannedReminder[]
  /** Cancelled before and wanted again, or the same day about another hour. */
  renew: PlannedReminder[]
  /** Ids of planned reminders that no window stands behind any more. */
  cancel: string[]
}

const needsRenewal = (stored: StoredReminder, plan: PlannedReminder): boolean =>
  stored.state === 'cancelled' || (stored.state === 'planned' && stored.about !== plan.about)

/** What to write so that the stored reminders of one follow say what is planned; what was sent is never touched. */
export const reconcile = (
  stored: readonly StoredReminder[],
  planned: readonly PlannedReminder[],
  today: LocalDate,
): Changes => {
  const known = new Map(stored.map((reminder) => [reminder.id, reminder]))
  const wanted = new Set(planned.map(({ id }) => id))
  return {
    add: planned.filter(({ id }) => !known.has(id)),
    renew: planned.filter((plan) => {
      const before = known.get(plan.id)
      return before !== undefined && needsRenewal(before, plan)
    }),
    cancel: stored
      .filter(({ id, state, dueOn }) => state === 'planned' && dueOn >= today && !wanted.has(id))
      .map(({ id }) => id),
  }
}
