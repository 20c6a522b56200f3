import { SENDING_FROM, sendFailure } from '@/domain/reminder'
import type { GrantState } from '@/domain/reminder'
import { clockOf, dateOf } from '@/domain/time'
import type { BeijingMinute } from '@/domain/time'
import type { SendOutcome } from '../../_shared/messenger'
import type { ReminderRow, Settled } from '../../_shared/repositories/reminders'
import { minutesAfter, tomorrow } from '../run'
import type { Run } from '../run'
import { REASON_WORDS } from './reasons'

/** What follows from WeChat's answer: for each reminder of the message, for the grant, and for everything else. */
export interface Consequence {
  /** Null where nothing is settled yet: another grant is tried. */
  settled: ((row: ReminderRow) => Settled) | null
  grant: GrantState
  then: 'next' | 'anotherGrant' | 'retireGrants' | 'stopForSettings' | 'pause'
}

const ATTEMPTS_MAX = 8
const SETTINGS_RETRY_MINUTES = 60
const BACKOFF_MAX_MINUTES = 60

const again = (dueAt: BeijingMinute, attempts: number): Settled => ({
  state: 'planned',
  reason: null,
  sentAt: null,
  dueAt,
  attempts,
})

const failed = (reason: string): Settled => ({ state: 'failed', reason, sentAt: null })

/** Longer with each attempt, so that a busy WeChat is left alone. */
const retried =
  ({ now }: Run) =>
  (row: ReminderRow): Settled => {
    const attempts = row.attempts + 1
    if (attempts >= ATTEMPTS_MAX) return failed(REASON_WORDS.busy)
    return again(minutesAfter(now, Math.min(2 ** attempts, BACKOFF_MAX_MINUTES)), attempts)
  }

/** Tomorrow at the same hour. */
const tomorrowAgain =
  (run: Run) =>
  ({ dueAt, attempts }: ReminderRow): Settled => {
    const clock = clockOf(dueAt) < SENDING_FROM ? SENDING_FROM : clockOf(dueAt)
    return again(`${dateOf(tomorrow(run))}T${clock}` as BeijingMinute, attempts)
  }

/** Puts off what our own settings keep from being sent; others go first next time. */
export const putOff =
  ({ now }: Run) =>
  ({ attempts }: ReminderRow): Settled =>
    again(minutesAfter(now, SETTINGS_RETRY_MINUTES), attempts)

const refused = (code: number | null, run: Run): Consequence => {
  switch (sendFailure(code)) {
    case 'noGrant':
      return { settled: null, grant: 'void', then: 'anotherGrant' }
    case 'noReader':
      return { settled: () => failed(REASON_WORDS.unknownReader), grant: 'void', then: 'retireGrants' }
    case 'final':
      return { settled: () => failed(REASON_WORDS.unreachable), grant: 'held', then: 'next' }
    case 'settings':
      return { settled: putOff(run), grant: 'held', then: 'stopForSettings' }
    case 'pause':
      return { settled: tomorrowAgain(run), grant: 'held', then: 'pause' }
    case 'retry':
      return { settled: retried(run), grant: 'held', then: 'next' }
    case 'unknown': {
      const maybe: Settled = { state: 'maybe', reason: REASON_WORDS.unconfirmed, sentAt: run.now }
      return { settled: () => maybe, grant: 'spent', then: 'next' }
    }
  }
}

/** What WeChat's answer to one message means. A lost answer is never asked for again. */
export const consequenceOf = (outcome: SendOutcome, run: Run): Consequence =>
  outcome.outcome === 'refused'
    ? refused(outcome.code, run)
    : { settled: () => ({ state: 'sent', reason: null, sentAt: run.now }), grant: 'spent', then: 'next' }
