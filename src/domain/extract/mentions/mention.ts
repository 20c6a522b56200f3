import type { Recurrence } from '@/domain/notice'
import type { Close, LocalDate } from '@/domain/time'

/**
 * What the words around a day make of it: a range, the last day (前, 截止, 至), the first day (起), nothing at all,
 * or a period counted from publication.
 */
export type Shape = 'range' | 'until' | 'from' | 'on' | 'relative'

/** A day or period as it stands in the text, not yet knowing whom it binds; offsets into the normalised text. */
export interface Mention {
  start: number
  end: number
  shape: Shape
  opens: LocalDate | null
  closes: Close | null
  recurrence: Recurrence | null
  relative: string | null
  yearImplied: boolean
  /** Why the day is less sure than it looks. */
  doubts: string[]
}
