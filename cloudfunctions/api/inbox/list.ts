import type { UseCase } from '../../_shared/handler'
import { latestOf } from '../../_shared/repositories/reminders'
import { outlookOf } from '../follows/outlook'
import { reminderView, withComing } from '../follows/view'

const SHOWN = 200

/** Every message sent, perhaps sent, planned, not covered, cancelled or expired, the latest day first. */
export const inboxList: UseCase<'inbox.list'> = async (_request, { openid, now, today }) => {
  const [kept, outlook] = await Promise.all([latestOf(openid, SHOWN), outlookOf(openid, today)])
  const rows = withComing(kept, outlook).reverse().slice(0, SHOWN)
  return { reminders: rows.map((row) => reminderView(row, outlook, today)), now }
}
