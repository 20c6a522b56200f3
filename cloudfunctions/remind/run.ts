import { addDays, beijingMinute, dateOf, instantOf } from '@/domain/time'
import type { BeijingMinute, LocalDate } from '@/domain/time'
import type { Messenger } from '../_shared/messenger'
import type { Worker } from '../_shared/repositories/leases'

/** What the worker asks of its surroundings. */
export interface Ports {
  messenger: Messenger
  /** A name that no other claim has. */
  newClaim: () => string
  /** False when the function must come to an end before the platform ends it. */
  hasTime: () => boolean
  /** Lets some milliseconds pass. */
  wait: (ms: number) => Promise<void>
  /** The cloud environment in which this runs. */
  environment: string
  report: (event: string, details: Record<string, unknown>) => void
}

/** What one tick of the timer works with. */
export interface Run extends Ports {
  now: BeijingMinute
  today: LocalDate
}

/** Longer than any invocation may last, so that a worker whose lease is over is surely gone. */
const LEASE_MINUTES = 3

/** A run at a Beijing minute. */
export const runAt = (now: BeijingMinute, ports: Ports): Run => ({ ...ports, now, today: dateOf(now) })

/** The minute some minutes after another. */
export const minutesAfter = (now: BeijingMinute, minutes: number): BeijingMinute =>
  beijingMinute(instantOf(now) + minutes * 60_000)

/** Until when what is taken now is this worker's. */
export const leaseEnd = ({ now }: Pick<Run, 'now'>): BeijingMinute => minutesAfter(now, LEASE_MINUTES)

/** This run as a worker, under a name of its own. */
export const workerOf = (run: Run): Worker => ({ owner: run.newClaim(), leaseUntil: leaseEnd(run) })

/** The first minute of the next day. */
export const tomorrow = ({ today }: Run): BeijingMinute => `${addDays(today, 1)}T00:00` as BeijingMinute
