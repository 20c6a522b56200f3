import { findFollow, followersAfter } from '../../_shared/repositories/follows'
import type { FollowRow } from '../../_shared/repositories/follows'
import { checkpoint, finish, lease, release } from '../../_shared/repositories/leases'
import { datedNotices, stampOf } from '../../_shared/repositories/notices'
import { freeReplans } from '../../_shared/repositories/replans'
import type { ReplanRow } from '../../_shared/repositories/replans'
import { workerOf } from '../run'
import type { Run } from '../run'
import { settleAll } from './dueFollows'

const PAGE = 200
const REPLANS_AT_ONCE = 20
const TRIES = 5

/** Settles one follow again that its reader changed in the very moment. */
const settleAgain =
  (run: Run) =>
  async ({ openid, noticeId }: FollowRow): Promise<void> => {
    for (let tries = 0; tries < TRIES; tries++) {
      const follow = await findFollow(openid, noticeId)
      let failed = false
      if (follow !== null) await settleAll([follow], run, () => void (failed = true))
      if (!failed) return
    }
  }

/** True where the reading that the job waits for is stored; a notice that is gone is none to wait for. */
const isStored = async ({ noticeId, stamp }: ReplanRow): Promise<boolean> => {
  const [notice] = await datedNotices([noticeId])
  return notice === undefined || stampOf(notice) === stamp
}

const walk = async (job: ReplanRow, run: Run): Promise<number> => {
  const worker = workerOf(run)
  if (!(await lease(job._id, run.now, worker))) return 0
  let { cursor } = job
  let looked = 0
  while (run.hasTime()) {
    const follows = await followersAfter(job.noticeId, cursor, PAGE)
    await settleAll(follows, run, settleAgain(run))
    looked += follows.length
    if (follows.length < PAGE) {
      await finish(job._id, worker)
      return looked
    }
    cursor = follows[follows.length - 1]?._id ?? cursor
    if (!(await checkpoint(job._id, worker, cursor))) return looked
  }
  await release(job._id, worker)
  return looked
}

/** Plans and tells the followers of notices whose dates changed; answers how many followers were looked at. */
export const planChanged = async (run: Run): Promise<number> => {
  let looked = 0
  for (const job of await freeReplans(run.now, REPLANS_AT_ONCE)) {
    if (run.hasTime() && (await isStored(job))) looked += await walk(job, run)
  }
  return looked
}
