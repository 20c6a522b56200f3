import { nextClose, ownWindows } from '@/domain/deadline'
import type { Window } from '@/domain/notice'
import { closeOrder } from '@/domain/time'
import type { LocalDate } from '@/domain/time'
import type { Fact, FactKind } from './fact'
import type { Doubt } from './questions'

/** A fact as it is to be looked at. */
interface Looked {
  kind: FactKind
  /** What readers see, null where it was rejected. */
  shown: Fact | null
  doubt: Doubt | null
}

/** When a firm must act by it, sortable; null for what is none of its dates to come. */
const dueOf = ({ kind, shown }: Looked, today: LocalDate): string | null => {
  if (kind !== 'window' || shown === null) return null
  const [own] = ownWindows([shown as Window])
  const close = own === undefined || own.closes === null ? null : nextClose(own.closes, today)
  return close === null || closeOrder(close) < today ? null : closeOrder(close)
}

/** The firm's next date first of all, in doubt or not; then what waits for a person; then the rest as it was read. */
export const inReviewOrder = <T extends Looked>(facts: readonly T[], today: LocalDate): T[] => {
  const dues = facts.map((fact) => dueOf(fact, today))
  const next = dues.reduce((least, due) => (due !== null && (least === null || due < least) ? due : least), null)
  const rank = (at: number): number => {
    if (next !== null && dues[at] === next) return 0
    return facts[at]?.doubt === null ? 2 : 1
  }
  const places = facts.map((_, at) => at).sort((a, b) => rank(a) - rank(b) || a - b)
  return places.map((at) => facts[at] as T)
}
