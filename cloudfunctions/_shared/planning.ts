import type { Window } from '@/domain/notice'
import { planFor, reconcile } from '@/domain/reminder'
import type { Changes, StoredReminder } from '@/domain/reminder'
import type { LocalDate } from '@/domain/time'
import type { FollowRow } from './repositories/follows'
import { cancelReminder, insertReminder, remindersOfNotice, renewReminder } from './repositories/reminders'
import type { ReminderRow } from './repositories/reminders'

/** Why a planned reminder is no longer; the reader sees these words. */
export const CANCELLED_WORDS = { moved: '日期已变更', unfollowed: '已取消关注' } as const

const storedOf = ({ _id, state, dueOn, about }: ReminderRow): StoredReminder => ({ id: _id, state, dueOn, about })

const write = async ({ add, renew, cancel }: Changes, title: string, reason: string): Promise<void> => {
  for (const plan of add) await insertReminder(plan, title)
  for (const plan of renew) await renewReminder(plan)
  for (const id of cancel) await cancelReminder(id, reason)
}

/** Makes the stored reminders of a follow say what its leads and the notice's windows ask for; twice is once. */
export const planFollow = async (
  follow: FollowRow,
  notice: { title: string; windows: Window[] },
  today: LocalDate,
): Promise<void> => {
  const stored = await remindersOfNotice(follow.openid, follow.noticeId)
  const changes = reconcile(stored.map(storedOf), planFor(follow, notice.windows, today), today)
  await write(changes, notice.title, CANCELLED_WORDS.moved)
}

/** Cancels all that is still planned for a notice no longer followed, missed days too. */
export const cancelFollow = async (openid: string, noticeId: string): Promise<void> => {
  const planned = (await remindersOfNotice(openid, noticeId)).filter(({ state }) => state === 'planned')
  for (const { _id } of planned) await cancelReminder(_id, CANCELLED_WORDS.unfollowed)
}
