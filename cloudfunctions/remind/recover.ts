import { giveBackGrants } from '../_shared/repositories/grants'
import { abandonedReminders, unclaimReminder } from '../_shared/repositories/reminders'
import { minutesAfter } from './run'
import type { Run } from './run'

/** Longer than any invocation may last, so that its worker is surely gone. */
const ABANDONED_MINUTES = 5
const AT_ONCE = 100

/** Plans again what a worker claimed and never began to send; answers how many. */
export const recover = async (run: Run): Promise<number> => {
  let recovered = 0
  for (const reminder of await abandonedReminders(minutesAfter(run.now, -ABANDONED_MINUTES), AT_ONCE)) {
    await giveBackGrants(reminder.openid, 'deadline', reminder._id)
    if (await unclaimReminder(reminder)) recovered++
  }
  return recovered
}
