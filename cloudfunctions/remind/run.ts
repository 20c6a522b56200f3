import type { TemplateSettings } from '../_shared/repositories/settings'
import type { Messenger } from '../_shared/messenger'
import { beijingMinute, dateOf, instantOf } from '@/domain/time'
import type { BeijingMinute, LocalDate } from '@/domain/time'

/** What one tick of the timer works with. */
export interface Run {
  now: BeijingMinute
  today: LocalDate
  messenger: Messenger
  /** A name that no other claim has. */
  newClaim: () => string
  /** False when the function must come to an end before the platform ends it. */
  hasTime: () => boolean
  report: (event: string, details: Record<string, unknown>) => void
}

export type Sending = Run & { template: TemplateSettings }

/** A run at a Beijing minute. */
export const runAt = (now: BeijingMinute, ports: Omit<Run, 'now' | 'today'>): Run => ({
  ...ports,
  now,
  today: dateOf(now),
})

/** The minute some minutes after another. */
export const minutesAfter = (now: BeijingMinute, minutes: number): BeijingMinute =>
  beijingMinute(instantOf(now) + minutes * 60_000)
