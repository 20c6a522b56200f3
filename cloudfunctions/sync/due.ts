import { beijingMinute, instantOf } from '@/domain/time'
import type { BeijingMinute } from '@/domain/time'

/** Minutes between two fetches of a source that works. */
const EVERY = 60
/** The first wait after a failure; doubled with each further one, at most an hour. */
const AFTER_FAILURE = 5

const later = (now: BeijingMinute, minutes: number): BeijingMinute => beijingMinute(instantOf(now) + minutes * 60_000)

/** When a run that is killed gives the source free again. */
export const leaseUntil = (now: BeijingMinute): BeijingMinute => later(now, 2)

/** A time further ahead than any wait comes from a clock that was set back. */
export const isDue = (nextAt: BeijingMinute | undefined, now: BeijingMinute): boolean =>
  nextAt === undefined || nextAt <= now || nextAt > later(now, EVERY)

/** When to fetch again after a run. */
export const nextAfter = (
  outcome: 'complete' | 'partial' | 'failed',
  failures: number,
  now: BeijingMinute,
): BeijingMinute => {
  if (outcome === 'partial') return now
  return later(now, outcome === 'complete' ? EVERY : Math.min(EVERY, AFTER_FAILURE * 2 ** Math.max(0, failures - 1)))
}
