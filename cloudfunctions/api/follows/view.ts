import type { FollowView, ReminderView } from '@/contract/follows'
import { coverageOf, coveredIds } from '@/domain/reminder'
import { heldGrants } from '../../_shared/repositories/grants'
import { findFollow } from '../../_shared/repositories/follows'
import type { FollowRow } from '../../_shared/repositories/follows'
import { comingOf, remindersOfNotice } from '../../_shared/repositories/reminders'
import type { ReminderRow } from '../../_shared/repositories/reminders'

const NO_GRANT_YET = '订阅次数不足'

/** A reader's coming reminders and the messages that WeChat still lets us send. */
export interface Outlook {
  coming: { id: string; noticeId: string; dueOn: ReminderRow['dueOn'] }[]
  held: number
}

export const outlookOf = async (openid: string): Promise<Outlook> => {
  const [coming, held] = await Promise.all([comingOf(openid), heldGrants(openid, 'deadline')])
  return { coming: coming.map(({ _id, noticeId, dueOn }) => ({ id: _id, noticeId, dueOn })), held }
}

/** A stored reminder as the reader sees it; a planned one without a grant says so in time. */
export const reminderView = (row: ReminderRow, covered: ReadonlySet<string>): ReminderView => {
  const { _id, noticeId, noticeTitle, lead, dueOn, about, state, reason, sentAt } = row
  const short = state === 'planned' && !covered.has(_id)
  return { id: _id, noticeId, noticeTitle, lead, dueOn, about, state, reason: short ? NO_GRANT_YET : reason, sentAt }
}

/** A follow with its own reminders among `rows`, by day. */
export const viewOf = ({ noticeId, leads }: FollowRow, rows: ReminderRow[], outlook: Outlook): FollowView => {
  const covered = coveredIds(outlook.coming, outlook.held)
  const own = rows.filter((row) => row.noticeId === noticeId && row.state !== 'cancelled')
  return {
    noticeId,
    leads,
    coverage: coverageOf(noticeId, outlook.coming, outlook.held),
    reminders: own.map((row) => reminderView(row, covered)),
  }
}

/** What a reader set up for a notice, null where it is not followed. */
export const followView = async (openid: string, noticeId: string): Promise<FollowView | null> => {
  const follow = await findFollow(openid, noticeId)
  if (follow === null) return null
  const [rows, outlook] = await Promise.all([remindersOfNotice(openid, noticeId), outlookOf(openid)])
  return viewOf(follow, rows, outlook)
}
