import { dueSet, knownOf } from '@/domain/reminder'
import type { Lead } from '@/domain/reminder'
import { dateOf } from '@/domain/time'
import type { BeijingMinute } from '@/domain/time'
import { findFollow, followRow, putFollow } from '../repositories/follows'
import type { FollowRow } from '../repositories/follows'
import { datedNotices, stampOf } from '../repositories/notices'
import type { DatedNotice } from '../repositories/notices'
import { CANCELLED_WORDS, cancelQueued } from './cancel'
import { isDayOff } from './daysOff'
import { isDeadline, isWanted, liveWindows } from './wanted'

export interface Choice {
  leads: Lead[]
  windowIds: string[] | null
}

/** More than any notice changes while a follow is written. */
const TRIES = 5

const toldNow = (notice: DatedNotice) => ({
  known: knownOf(liveWindows(notice)),
  knownEnding: notice.ended ?? null,
  stamp: stampOf(notice),
})

const toldBefore = ({ known, knownEnding = null, stamp }: FollowRow) => ({ known, knownEnding, stamp })

const rowOf = (
  { openid, noticeId }: { openid: string; noticeId: string },
  choice: Choice,
  notice: DatedNotice,
  { before, now }: { before: FollowRow | null; now: BeijingMinute },
): FollowRow => {
  const today = dateOf(now)
  const windows = liveWindows(notice)
  const { due, next } = dueSet({ openid, noticeId, ...choice }, windows, { since: today, today }, isDayOff)
  return followRow(openid, noticeId, {
    ...choice,
    createdAt: before?.createdAt ?? now,
    nextDueOn: due[0]?.dueOn ?? next,
    // A change that the reader has not been told of yet stays to be told.
    ...(before === null ? toldNow(notice) : toldBefore(before)),
  })
}

/**
 * Keeps what a reader wants to be reminded of; what is due today is queued by the next planning, what is queued and no
 * longer wanted is cancelled. Null where there is no such notice.
 */
export const keepFollow = async (
  who: { openid: string; noticeId: string },
  choice: Choice,
  now: BeijingMinute,
): Promise<FollowRow | null> => {
  const { openid, noticeId } = who
  let [notice] = await datedNotices([noticeId])
  for (let tries = 0; notice && tries < TRIES; tries++) {
    const before = await findFollow(openid, noticeId)
    const row = rowOf(who, choice, notice, { before, now })
    await putFollow(row)
    const windows = liveWindows(notice)
    await cancelQueued(
      openid,
      noticeId,
      CANCELLED_WORDS.leadDropped,
      (queued) => !isDeadline(queued) || isWanted(queued, row, windows),
    )
    const [after] = await datedNotices([noticeId])
    // A reading that came meanwhile may have passed this follow by before it was written.
    if (after && stampOf(after) === stampOf(notice)) return row
    notice = after
  }
  return null
}
