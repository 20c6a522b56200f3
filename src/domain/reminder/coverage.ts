import type { LocalDate } from '@/domain/time'

interface Coming {
  id: string
  noticeId: string
  dueOn: LocalDate
}

/**
 * The ids of a reader's coming reminders that a held grant will carry: the earliest days first, as they are sent.
 * Those of one day go into one message and need one grant.
 */
export const coveredIds = (coming: readonly Coming[], heldGrants: number): Set<string> => {
  const days = [...new Set(coming.map(({ dueOn }) => dueOn))].sort().slice(0, heldGrants)
  return new Set(coming.filter(({ dueOn }) => days.includes(dueOn)).map(({ id }) => id))
}

/** How many of one notice's coming reminders hold a grant; grants are shared among all that the reader follows. */
export const coverageOf = (
  noticeId: string,
  coming: readonly Coming[],
  heldGrants: number,
): { covered: number; needed: number } => {
  const covered = coveredIds(coming, heldGrants)
  const own = coming.filter((reminder) => reminder.noticeId === noticeId)
  return { covered: own.filter(({ id }) => covered.has(id)).length, needed: own.length }
}
