import { SENDING_FROM } from '@/domain/reminder'
import { clockOf } from '@/domain/time'
import { pauseSending, sendPause } from '../_shared/repositories/jobs'
import { dueReminders } from '../_shared/repositories/reminders'
import { templateOf } from '../_shared/repositories/settings'
import { deliver } from './deliver'
import type { Afterwards } from './deliver'
import { minutesAfter } from './run'
import type { Run, Sending } from './run'

const PAGE = 100
const PAUSE_MINUTES = { stopForSettings: 10, pause: 60 }

const stop = async (after: Exclude<Afterwards, { then: 'next' }>, run: Run): Promise<void> => {
  run.report(`remind.${after.then}`, { why: after.why })
  await pauseSending(minutesAfter(run.now, PAUSE_MINUTES[after.then]), after.why)
}

/** Goes on until nothing is due, something stops it, or the time is up; nothing is looked at twice in one run. */
const sendDue = async (run: Sending): Promise<number> => {
  const seen = new Set<string>()
  while (run.hasTime()) {
    const fresh = (await dueReminders(run.now, PAGE)).filter(({ _id }) => !seen.has(_id))
    if (fresh.length === 0) break
    for (const reminder of fresh) {
      if (!run.hasTime()) return seen.size
      seen.add(reminder._id)
      const after = await deliver(reminder, run)
      if (after.then !== 'next') {
        await stop(after, run)
        return seen.size
      }
    }
  }
  return seen.size
}

/** Sends what is due from nine in the morning on; answers how many reminders were looked at. */
export const send = async (run: Run): Promise<number> => {
  if (clockOf(run.now) < SENDING_FROM || (await sendPause(run.now)) !== null) return 0
  const template = await templateOf('deadline')
  if (template !== null) return sendDue({ ...run, template })
  run.report('remind.noTemplate', { kind: 'deadline' })
  return 0
}
