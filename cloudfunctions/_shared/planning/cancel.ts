import { cancelReminder, remindersOfNotice } from '../repositories/reminders'
import type { ReminderRow } from '../repositories/reminders'

/** Why a queued message is no longer; the reader sees these words. */
export const CANCELLED_WORDS = {
  moved: '日期已变更',
  unfollowed: '已取消关注',
  leadDropped: '已改提醒时间',
  ended: '政策已结束',
  searchEnded: '已取消订阅搜索',
  notListed: '测试环境，不向未登记的人发送',
} as const

/** Cancels what is queued for a reader about a notice, unless it is to be kept. */
export const cancelQueued = async (
  openid: string,
  noticeId: string,
  reason: string,
  keeps: (row: ReminderRow) => boolean = () => false,
): Promise<void> => {
  const planned = (await remindersOfNotice(openid, noticeId)).filter(({ state }) => state === 'planned')
  for (const row of planned) if (!keeps(row)) await cancelReminder(row._id, reason)
}
