import * as v from 'valibot'
import type { ReminderState } from '@/domain/reminder'
import type { BeijingMinute, DatedClose, LocalDate } from '@/domain/time'

export const reachRequest = v.strictObject({
  /** So many days up to today. */
  days: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(31))),
})
export type ReachRequest = v.InferOutput<typeof reachRequest>

/** Somebody to be telephoned: a deadline comes and no message can be sent. */
export interface Unreached {
  /** As the firm calls itself, null where it never said. */
  firm: string | null
  /** The last letters of the reader's number, to tell two apart. */
  mark: string
}

export interface UnreachedNotice {
  id: string
  title: string
  closes: DatedClose
  followers: number
  unreached: Unreached[]
}

export interface ReachAnswer {
  from: LocalDate
  until: LocalDate
  /** Messages that were to go out on these days, by where they stand. */
  states: Record<ReminderState, number>
  /** Why messages did not arrive, the most frequent first. */
  reasons: { reason: string; count: number }[]
  /** Followers without a credit before a deadline of the next days, the nearest first. */
  unreached: UnreachedNotice[]
  now: BeijingMinute
}
