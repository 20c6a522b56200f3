import { isPast, nextClose } from '@/domain/deadline'
import type { Window } from '@/domain/notice'
import { EXPIRED_WORDS, isReplaced } from '@/domain/reminder'
import type { MessageContent, ReminderState } from '@/domain/reminder'
import { closeDate, dateOf } from '@/domain/time'
import type { BeijingMinute, DatedClose } from '@/domain/time'
import { CANCELLED_WORDS } from '../_shared/planning'
import { findFollow } from '../_shared/repositories/follows'
import { noticesByIds } from '../_shared/repositories/notices'
import { remindersOfNotice } from '../_shared/repositories/reminders'
import type { ReminderRow } from '../_shared/repositories/reminders'

/** What there is to say at the minute of sending, or why nothing is sent. */
export type Speech =
  | { say: true; content: MessageContent }
  | { say: false; state: Extract<ReminderState, 'expired' | 'cancelled'>; reason: string }

const cancelled = (reason: string): Speech => ({ say: false, state: 'cancelled', reason })
const expired = (reason: string): Speech => ({ say: false, state: 'expired', reason })

/** The close of the window as the notice says it now, if it is still what the reminder was planned for. */
const closeSpokenOf = ({ lead, about, dueOn }: ReminderRow, window: Window): DatedClose | null => {
  const closes = window.closes === null ? null : nextClose(window.closes, dueOn)
  const stands = lead === 'open' ? window.opens === closeDate(about) : closes === about
  return stands ? closes : null
}

const hasNearer = async (reminder: ReminderRow, now: BeijingMinute): Promise<boolean> => {
  const ofNotice = await remindersOfNotice(reminder.openid, reminder.noticeId)
  const due = ofNotice.filter(
    ({ state, windowId, dueOn }) => state === 'planned' && windowId === reminder.windowId && dueOn <= dateOf(now),
  )
  const dated = ({ _id, dueOn }: ReminderRow) => ({ id: _id, dueOn })
  return isReplaced(dated(reminder), due.map(dated))
}

/** Reads the follow and the notice anew: between planning and sending both may have changed. */
export const speechOf = async (reminder: ReminderRow, now: BeijingMinute): Promise<Speech> => {
  const follow = await findFollow(reminder.openid, reminder.noticeId)
  if (!follow?.leads.includes(reminder.lead)) return cancelled(CANCELLED_WORDS.unfollowed)
  const [notice] = await noticesByIds([reminder.noticeId])
  const window = notice?.windows.find(({ id }) => id === reminder.windowId)
  const closes = window === undefined ? null : closeSpokenOf(reminder, window)
  if (!notice || !window || closes === null) return cancelled(CANCELLED_WORDS.moved)
  if (isPast(closes, now)) return expired(EXPIRED_WORDS.past)
  if (await hasNearer(reminder, now)) return expired(EXPIRED_WORDS.replaced)
  return { say: true, content: { title: notice.title, window, closes } }
}
