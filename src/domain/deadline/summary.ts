import type { Certainty } from '@/domain/text'
import type { DatedClose, LocalDate } from '@/domain/time'

/** The one enterprise window that a card speaks of; recurring closes are already resolved to their next day. */
export interface DeadlineSummary {
  windowId: string
  opens: LocalDate | null
  /** Null for a window without an end (rolling, or open until the money is gone). */
  closes: DatedClose | null
  rolling: boolean
  /** First come, first served: the money may be gone before the date. */
  limited: boolean
  certainty: Certainty
}
