import { DEFAULT_HOUR } from '@/domain/reminder'
import { wordsOf } from '../../_shared/log'
import { settleFollow } from '../../_shared/planning/settleFollow'
import { advanceFollow, dueFollows } from '../../_shared/repositories/follows'
import type { FollowRow } from '../../_shared/repositories/follows'
import { datedNotices } from '../../_shared/repositories/notices'
import type { DatedNotice } from '../../_shared/repositories/notices'
import { readerHours } from '../../_shared/repositories/readers'
import { inParallel } from '../inParallel'
import type { Run } from '../run'

const PAGE = 200
const AT_ONCE = 8

/** A follow of a notice that is gone has nothing more to come. */
const letGo = (follow: FollowRow): Promise<boolean> => advanceFollow(follow, { ...follow, nextDueOn: null })

/** Settles follows with what they need, read for all of them at once. */
export const settleAll = async (
  follows: FollowRow[],
  run: Run,
  failed: (follow: FollowRow) => Promise<void> | void,
): Promise<void> => {
  const [notices, hours] = await Promise.all([
    datedNotices([...new Set(follows.map(({ noticeId }) => noticeId))]),
    readerHours(follows.map(({ openid }) => openid)),
  ])
  const byId = new Map<string, DatedNotice>(notices.map((notice) => [notice._id, notice]))
  await inParallel(follows, AT_ONCE, async (follow) => {
    const notice = byId.get(follow.noticeId)
    const hour = hours.get(follow.openid) ?? DEFAULT_HOUR
    try {
      const done = notice ? await settleFollow(follow, { notice, hour, now: run.now }) : await letGo(follow)
      if (!done) await failed(follow)
    } catch (thrown) {
      run.report('remind.planFailed', { follow: follow._id, ...wordsOf(thrown) })
      await failed(follow)
    }
  })
}

/**
 * Queues what is due: each follow knows the first day not yet dealt with, and leaves this query once that day is.
 * So no day is missed, whenever the last run was. Answers how many follows were looked at.
 */
export const planDueFollows = async (run: Run): Promise<number> => {
  let looked = 0
  while (run.hasTime()) {
    let left = 0
    const follows = await dueFollows(run.today, PAGE)
    await settleAll(follows, run, () => void left++)
    looked += follows.length
    if (follows.length < PAGE || left === follows.length) break
  }
  return looked
}
