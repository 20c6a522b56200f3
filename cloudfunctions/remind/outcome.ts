import { sendFailure } from '@/domain/reminder'
import type { BeijingMinute } from '@/domain/time'
import type { GrantState } from '../_shared/repositories/grants'
import { settleReminder } from '../_shared/repositories/reminders'
import type { ReminderRow } from '../_shared/repositories/reminders'
import type { SendOutcome } from '../_shared/messenger'
import { minutesAfter } from './run'
import type { Run } from './run'

/** What the reader is told of a reminder that did not simply arrive. */
export const REASON_WORDS = {
  noGrant: '订阅次数不足',
  refused: '微信提示订阅已用完或已取消',
  unconfirmed: '微信未确认是否送达',
  unreachable: '微信无法送达',
  busy: '微信多次未能接收',
} as const

/** What follows for the grant, the reminder's batch and whether another grant may be tried. */
export interface Consequence {
  grant: GrantState
  then: 'next' | 'anotherGrant' | 'stopForSettings' | 'pause'
}

const ATTEMPTS_MAX = 8
const SETTINGS_RETRY_MINUTES = 60

const backoffMinutes = (attempts: number): number => Math.min(2 ** attempts, 60)

const planAgain = (reminder: ReminderRow, dueAt: BeijingMinute, attempts: number) =>
  settleReminder(reminder, { state: 'planned', reason: null, sentAt: null, dueAt, attempts })

const retry = async (reminder: ReminderRow, run: Run): Promise<Consequence> => {
  const attempts = reminder.attempts + 1
  if (attempts < ATTEMPTS_MAX) await planAgain(reminder, minutesAfter(run.now, backoffMinutes(attempts)), attempts)
  else await settleReminder(reminder, { state: 'failed', reason: REASON_WORDS.busy, sentAt: null })
  return { grant: 'held', then: 'next' }
}

/** Puts a reminder off that our own settings keep from being sent; others go first next time. */
export const putOff = async (reminder: ReminderRow, run: Run): Promise<void> => {
  await planAgain(reminder, minutesAfter(run.now, SETTINGS_RETRY_MINUTES), reminder.attempts)
}

const refused = async (code: number | null, reminder: ReminderRow, run: Run): Promise<Consequence> => {
  switch (sendFailure(code)) {
    case 'noGrant':
      return { grant: 'void', then: 'anotherGrant' }
    case 'final':
      await settleReminder(reminder, { state: 'failed', reason: REASON_WORDS.unreachable, sentAt: null })
      return { grant: 'held', then: 'next' }
    case 'settings':
      await putOff(reminder, run)
      return { grant: 'held', then: 'stopForSettings' }
    case 'pause':
      await planAgain(reminder, run.now, reminder.attempts)
      return { grant: 'held', then: 'pause' }
    case 'retry':
      return retry(reminder, run)
    case 'unknown':
      return { grant: 'spent', then: 'next' }
  }
}

/** Records WeChat's answer to one message; a lost answer leaves the reminder as it was marked, maybe sent. */
export const record = async (outcome: SendOutcome, reminder: ReminderRow, run: Run): Promise<Consequence> => {
  if (outcome.outcome === 'refused') return refused(outcome.code, reminder, run)
  await settleReminder(reminder, { state: 'sent', reason: null, sentAt: run.now })
  return { grant: 'spent', then: 'next' }
}
