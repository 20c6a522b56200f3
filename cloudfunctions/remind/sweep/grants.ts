import { abandonedGrants, settleGrant } from '../../_shared/repositories/grants'
import type { GrantRow } from '../../_shared/repositories/grants'
import { remindersByIds } from '../../_shared/repositories/reminders'
import type { ReminderRow } from '../../_shared/repositories/reminders'
import type { Run } from '../run'

const AT_ONCE = 100

/** What a worker's end made of its grant; null while its reminder is not settled yet. */
const fateOf = ({ claim }: GrantRow, reminder: ReminderRow | undefined): 'held' | 'spent' | null => {
  if (reminder === undefined || reminder.claim !== claim) return 'held'
  if (reminder.state === 'claimed') return null
  return reminder.state === 'sent' || reminder.state === 'maybe' ? 'spent' : 'held'
}

/** Settles grants whose worker is gone: spent where the message was or may have been sent. Answers how many. */
export const sweepGrants = async (run: Run): Promise<number> => {
  const grants = await abandonedGrants(run.now, AT_ONCE)
  const reminders = await remindersByIds([...new Set(grants.map(({ reminderId }) => reminderId ?? ''))])
  const byId = new Map(reminders.map((reminder) => [reminder._id, reminder]))
  let swept = 0
  for (const grant of grants) {
    const fate = fateOf(grant, byId.get(grant.reminderId ?? ''))
    if (fate === null) continue
    await settleGrant(grant._id, grant.claim ?? '', fate)
    swept++
  }
  return swept
}
