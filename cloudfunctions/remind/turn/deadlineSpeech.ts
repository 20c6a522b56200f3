import { isPast, nextClose } from '@/domain/deadline'
import { EXPIRED_WORDS, isReplaced, isStale } from '@/domain/reminder'
import { dateOf } from '@/domain/time'
import type { BeijingMinute, DatedClose } from '@/domain/time'
import { CANCELLED_WORDS } from '../../_shared/planning/cancel'
import { isDeadline, isWanted, liveWindows } from '../../_shared/planning/wanted'
import type { DeadlineRow } from '../../_shared/planning/wanted'
import { stampOf } from '../../_shared/repositories/notices'
import type { DatedNotice } from '../../_shared/repositories/notices'
import type { ReminderRow } from '../../_shared/repositories/reminders'
import { cancelled, expired } from './speech'
import type { Grounds, Speech } from './speech'

/** The close of the window as it is on the reminder's day. */
const closeOf = ({ dueOn, subject }: DeadlineRow, notice: DatedNotice): DatedClose | null => {
  const closes = notice.windows.find(({ id }) => id === subject.windowId)?.closes ?? null
  if (subject.lead !== 'open') return subject.about
  return closes === null ? null : nextClose(closes, dueOn)
}

const hasNearer = (row: DeadlineRow, inHand: readonly ReminderRow[]): boolean =>
  isReplaced(
    { id: row._id, dueOn: row.dueOn },
    inHand
      .filter((other) => isDeadline(other) && other.subject.windowId === row.subject.windowId)
      .map(({ _id, dueOn }) => ({ id: _id, dueOn })),
  )

/** Why a reminder is not sent although it is wanted. */
const tooLate = (
  row: DeadlineRow,
  closes: DatedClose,
  inHand: readonly ReminderRow[],
  now: BeijingMinute,
): string | null => {
  if (isPast(closes, now)) return EXPIRED_WORDS.past
  if (isStale(row.dueOn, dateOf(now))) return EXPIRED_WORDS.stale
  return hasNearer(row, inHand) ? EXPIRED_WORDS.replaced : null
}

/** A reminder of a deadline as follow and notice stand now: between queueing and sending both may have changed. */
export const deadlineSpeech = (
  row: DeadlineRow,
  { follows, notices }: Grounds,
  inHand: readonly ReminderRow[],
  now: BeijingMinute,
): Speech => {
  const follow = follows.get(row.noticeId)
  const notice = notices.get(row.noticeId)
  if (!follow) return cancelled(CANCELLED_WORDS.unfollowed)
  if (!notice) return cancelled(CANCELLED_WORDS.moved)
  if (follow.stamp !== stampOf(notice)) return { say: 'later', follow, notice }
  const closes = closeOf(row, notice)
  const window = notice.windows.find(({ id }) => id === row.subject.windowId)
  if (!window || closes === null || !isWanted(row, follow, liveWindows(notice)))
    return cancelled(follow.leads.includes(row.subject.lead) ? CANCELLED_WORDS.moved : CANCELLED_WORDS.leadDropped)
  const late = tooLate(row, closes, inHand, now)
  if (late !== null) return expired(late)
  const worth = { id: row._id, kind: 'deadline', closes, benefit: notice.benefit } as const
  return { say: 'this', spoken: { row, notice, worth, content: { title: notice.title, window, closes } } }
}
