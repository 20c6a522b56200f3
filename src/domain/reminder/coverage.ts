import type { LocalDate } from '@/domain/time'

interface Coming {
  id: string
  noticeId: string
  dueOn: LocalDate
}

/** The ids of a reader's coming reminders that a held grant will carry: the earliest first, as they are sent. */
export const coveredIds = (coming: readonly Coming[], heldGrants: number): Set<string> => {
  const order = coming
    .map(({ id, dueOn }) => ({ id, key: `${dueOn} ${id}` }))
    .sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)))
  return new Set(order.slice(0, heldGrants).map(({ id }) => id))
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
