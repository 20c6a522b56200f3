import { coveredIds } from '@/domain/reminder'
import type { UseCase } from '../../_shared/handler'
import { CANCELLED_WORDS } from '../../_shared/planning'
import { latestOf } from '../../_shared/repositories/reminders'
import { outlookOf, reminderView } from '../follows/view'

const SHOWN = 200

/** Every message sent, planned or not deliverable; what the reader has called off himself is left out. */
export const inboxList: UseCase<'inbox.list'> = async (_request, { openid, now }) => {
  const [rows, outlook] = await Promise.all([latestOf(openid, SHOWN), outlookOf(openid)])
  const covered = coveredIds(outlook.coming, outlook.held)
  return {
    reminders: rows
      .filter(({ reason }) => reason !== CANCELLED_WORDS.unfollowed)
      .map((row) => reminderView(row, covered)),
    now,
  }
}
