import {
  abandonedReminders,
  remindersByIds,
  settleReminder,
  unclaimReminder,
} from '../../_shared/repositories/reminders'
import type { ReminderRow } from '../../_shared/repositories/reminders'
import type { Run } from '../run'

const AT_ONCE = 100

/** What becomes of one whose message another was to carry: it shares that one's fate. */
const shareFate = async (row: ReminderRow, run: Run): Promise<boolean> => {
  const [carrier] = await remindersByIds([row.carriedBy ?? ''])
  // The carrier's mark cannot come any more once its claim is another's.
  if (carrier === undefined || carrier.claim !== row.claim) return unclaimReminder(row, run.now)
  if (carrier.state === 'claimed') return false
  const { state, reason, sentAt } = carrier
  return settleReminder(row, { state, reason, sentAt })
}

const sweepOne = async (row: ReminderRow, run: Run): Promise<boolean> => {
  if (row.state === 'maybe') return settleReminder(row, { state: 'maybe', reason: row.reason })
  return row.carriedBy === null ? unclaimReminder(row, run.now) : shareFate(row, run)
}

/**
 * Settles what a worker took and left: planned again only where no sending had begun, else it stays perhaps sent.
 * Answers how many.
 */
export const sweepReminders = async (run: Run): Promise<number> => {
  let swept = 0
  for (const row of await abandonedReminders(run.now, AT_ONCE)) if (await sweepOne(row, run)) swept++
  return swept
}
