import { claimReminder, dueOf, underWay, unclaimReminder } from '../../_shared/repositories/reminders'
import type { ReminderRow } from '../../_shared/repositories/reminders'
import { leaseEnd, minutesAfter } from '../run'
import type { Run } from '../run'

/** More than one reader has due at a time. */
const AT_ONCE_MAX = 100

/** What one worker has in hand for one reader. */
export interface Hand {
  claim: string
  rows: ReminderRow[]
}

/**
 * Takes what is due for a reader, unless somebody is at work for him: WeChat wants one message at a time to a reader.
 * Taken first and looked at after: of two workers at least one sees the other, and gives back.
 */
export const takeHand = async (openid: string, run: Run): Promise<Hand> => {
  const claim = run.newClaim()
  for (const { _id } of await dueOf(openid, run.now, AT_ONCE_MAX)) await claimReminder(_id, claim, leaseEnd(run))
  const taken = await underWay(openid, run.now)
  const rows = taken.filter((row) => row.claim === claim && row.state === 'claimed')
  if (rows.length === taken.length) return { claim, rows }
  for (const row of rows) await unclaimReminder(row, minutesAfter(run.now, 1))
  return { claim, rows: [] }
}
