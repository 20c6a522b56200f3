import type { FollowView, ReminderView } from '@/contract/follows'
import { changeSayings, gravest } from '@/domain/reminder'
import type { ReminderState } from '@/domain/reminder'
import type { BeijingMinute, LocalDate } from '@/domain/time'
import { findFollow } from '../../_shared/repositories/follows'
import type { FollowRow } from '../../_shared/repositories/follows'
import { remindersOfNotice } from '../../_shared/repositories/reminders'
import type { QueuedReminder, Subject } from '../../_shared/repositories/reminders'
import { outlookOf } from './outlook'
import type { Outlook } from './outlook'

const NO_GRANT_YET = '订阅次数不足'

/** A message as it is kept or only computed. */
type Shown = QueuedReminder & { state: ReminderState; reason?: string | null; sentAt?: BeijingMinute | null }

const subjectWords = (subject: Subject, today: LocalDate): string | null => {
  if (subject.kind === 'deadline') return null
  if (subject.kind === 'match') return `符合“${subject.search}”`
  const grave = gravest(subject.changes)
  return grave === null ? null : (changeSayings(grave, today)[0] ?? null)
}

/** A message as the reader sees it; a planned reminder without a grant says so in time. */
export const reminderView = (row: Shown, { covered }: Outlook, today: LocalDate): ReminderView => {
  const { _id, noticeId, noticeTitle, subject, dueOn, dueAt, state, reason, sentAt } = row
  const short = state === 'planned' && subject.kind === 'deadline' && !covered.has(_id)
  return {
    id: _id,
    noticeId,
    noticeTitle,
    kind: subject.kind,
    lead: subject.kind === 'deadline' ? subject.lead : null,
    dueOn,
    dueAt,
    about: subject.kind === 'deadline' ? subject.about : null,
    words: subjectWords(subject, today),
    state,
    reason: short ? NO_GRANT_YET : (reason ?? null),
    sentAt: sentAt ?? null,
  }
}

const byDay = (a: { dueOn: string; _id: string }, b: { dueOn: string; _id: string }): number =>
  a.dueOn + a._id < b.dueOn + b._id ? -1 : 1

/** Those kept, and those still to come that are not kept yet. */
export const withComing = (kept: readonly Shown[], { coming }: Outlook): Shown[] => {
  const ids = new Set(kept.filter(({ state }) => state !== 'cancelled').map(({ _id }) => _id))
  const again = new Set(coming.map(({ _id }) => _id))
  return [
    ...kept.filter(({ _id, state }) => state !== 'cancelled' || !again.has(_id)),
    ...coming.filter(({ _id }) => !ids.has(_id)),
  ].sort(byDay)
}

/** A follow with its own messages among `kept`, by day. */
export const viewOf = (
  { noticeId, leads, windowIds }: FollowRow,
  kept: readonly Shown[],
  outlook: Outlook,
  today: LocalDate,
): FollowView => {
  const coming = outlook.coming.filter((row) => row.noticeId === noticeId)
  const own = kept.filter((row) => row.noticeId === noticeId && row.state !== 'cancelled')
  return {
    noticeId,
    leads,
    windowIds,
    coverage: { covered: coming.filter(({ _id }) => outlook.covered.has(_id)).length, needed: coming.length },
    reminders: withComing(own, { ...outlook, coming }).map((row) => reminderView(row, outlook, today)),
  }
}

/** What a reader set up for a notice, null where it is not followed. */
export const followView = async (openid: string, noticeId: string, today: LocalDate): Promise<FollowView | null> => {
  const follow = await findFollow(openid, noticeId)
  if (follow === null) return null
  const [kept, outlook] = await Promise.all([remindersOfNotice(openid, noticeId), outlookOf(openid, today)])
  return viewOf(follow, kept, outlook, today)
}
