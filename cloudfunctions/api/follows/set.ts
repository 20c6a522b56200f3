import { LEADS } from '@/domain/reminder'
import { dateOf } from '@/domain/time'
import type { UseCase } from '../../_shared/handler'
import { CANCELLED_WORDS, cancelQueued } from '../../_shared/planning/cancel'
import { keepFollow } from '../../_shared/planning/keepFollow'
import { countFollowers, removeFollow } from '../../_shared/repositories/follows'
import { isWaiting, noteFollowers } from '../../_shared/repositories/reviewItems'
import { countFollow } from '../../_shared/repositories/shareCounts'
import { followView } from './view'

/** What many follow is looked at sooner. */
const tellDesk = async (noticeId: string): Promise<void> => {
  if (await isWaiting(noticeId)) await noteFollowers(noticeId, await countFollowers(noticeId))
}

/** Sets when to be reminded of a notice, or of some of its windows; no lead at all is no longer following. */
export const followsSet: UseCase<'follows.set'> = async (
  { noticeId, leads, windowIds, share },
  { openid, now, today },
) => {
  if (leads.length === 0) {
    await removeFollow(openid, noticeId)
    await cancelQueued(openid, noticeId, CANCELLED_WORDS.unfollowed)
    await tellDesk(noticeId)
    return { follow: null, now }
  }
  const chosen = LEADS.filter((lead) => leads.includes(lead))
  const kept = await keepFollow({ openid, noticeId }, { leads: chosen, windowIds: windowIds ?? null }, now)
  if (kept === null) return { errCode: 'NOT_FOUND', errMsg: '没有找到这条政策，可能已被撤下', path: 'noticeId' }
  // Of today only: a choice changed later is no follow made after arriving.
  if (share !== undefined && dateOf(kept.createdAt) === today) await countFollow(share, { openid, noticeId }, today)
  await tellDesk(noticeId)
  return { follow: await followView(openid, noticeId, today), now }
}
