import { EXPIRED_WORDS, changesOf, dueSet, knownOf, sendingMinute } from '@/domain/reminder'
import type { PlannedReminder, ReaderHour } from '@/domain/reminder'
import { dateOf } from '@/domain/time'
import type { BeijingMinute, LocalDate } from '@/domain/time'
import { advanceFollow, followRow } from '../repositories/follows'
import type { FollowRow } from '../repositories/follows'
import { stampOf } from '../repositories/notices'
import type { DatedNotice } from '../repositories/notices'
import { deadlineRow, keepExpired, queueReminder, renewReminder } from '../repositories/reminders'
import { CANCELLED_WORDS, cancelQueued } from './cancel'
import { isDayOff } from './daysOff'
import { isDeadline, isWanted, liveWindows } from './wanted'

export interface Settling {
  notice: DatedNotice
  hour: ReaderHour
  now: BeijingMinute
}

const queue = async (plan: PlannedReminder, { notice, hour }: Settling): Promise<void> => {
  const row = deadlineRow(plan, notice.title, sendingMinute(plan.dueOn, plan.about, hour))
  if (!(await queueReminder(row))) await renewReminder(row)
}

const keepStale = async (plan: PlannedReminder, { notice, hour }: Settling): Promise<void> => {
  await keepExpired(deadlineRow(plan, notice.title, sendingMinute(plan.dueOn, plan.about, hour)), EXPIRED_WORDS.stale)
}

/** Names what is told: the text and its reading, or the end, and since which change of the staff's. */
const readingOf = ({ ended, revision, extractorVersion, checked }: DatedNotice): string =>
  [ended ?? `${revision}.${extractorVersion}`, ...(checked === undefined ? [] : [`c${checked}`])].join('.')

/** Queues what the reader must hear of a new reading, and cancels what no longer stands. */
const tellChange = async (follow: FollowRow, { notice, now }: Settling): Promise<void> => {
  const { openid, noticeId, known, knownEnding = null } = follow
  const ended = notice.ended ?? null
  const told = { windows: known, ended: knownEnding }
  const [first, ...more] = changesOf(told, { windows: notice.windows, ended }, follow, dateOf(now))
  if (first) {
    const reading = readingOf(notice)
    const subject = { kind: 'change', changes: [first, ...more] } as const
    const _id = `${openid}:${noticeId}:change:${reading}`
    await queueReminder({ _id, openid, noticeId, noticeTitle: notice.title, subject, dueOn: dateOf(now), dueAt: now })
  }
  const windows = liveWindows(notice)
  await cancelQueued(
    openid,
    noticeId,
    ended === null ? CANCELLED_WORDS.moved : CANCELLED_WORDS.ended,
    (row) => !isDeadline(row) || isWanted(row, follow, windows),
  )
}

const sinceOf = ({ nextDueOn }: FollowRow, today: LocalDate): LocalDate =>
  nextDueOn !== null && nextDueOn < today ? nextDueOn : today

/**
 * Makes the queue hold what a follow asks for by now, tells what changed since the reader last heard, and says when
 * something is due next. Done twice it is done once; false where the reader changed the follow meanwhile.
 */
export const settleFollow = async (follow: FollowRow, settling: Settling): Promise<boolean> => {
  const { notice, now } = settling
  const today = dateOf(now)
  const stamp = stampOf(notice)
  const windows = liveWindows(notice)
  const changed = stamp !== follow.stamp
  if (changed) await tellChange(follow, settling)
  const { due, stale, next } = dueSet(follow, windows, { since: sinceOf(follow, today), today }, isDayOff)
  for (const plan of stale) await keepStale(plan, settling)
  for (const plan of due) await queue(plan, settling)
  const { openid, noticeId, leads, windowIds, createdAt } = follow
  // Of an ended notice the dates are kept: should it go on after all, they are what the reader knows.
  const known = changed && !notice.ended ? knownOf(windows) : follow.known
  const knownEnding = changed ? (notice.ended ?? null) : (follow.knownEnding ?? null)
  return advanceFollow(
    follow,
    followRow(openid, noticeId, { leads, windowIds, createdAt, nextDueOn: next, known, knownEnding, stamp }),
  )
}
