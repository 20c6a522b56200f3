import type { Window } from '@/domain/notice'
import { noticesByIds } from '../_shared/repositories/notices'
import { planFollow } from '../_shared/planning'
import { followersAfter, followsAfter } from '../_shared/repositories/follows'
import type { FollowRow } from '../_shared/repositories/follows'
import { dueReplans, endReplan, planJob, savePlanJob } from '../_shared/repositories/jobs'
import type { Run } from './run'

const PAGE = 200
const REPLANS_AT_ONCE = 20

interface Dated {
  title: string
  windows: Window[]
}

const noticesOf = async (follows: FollowRow[]): Promise<Map<string, Dated>> => {
  const ids = Array.from(new Set(follows.map(({ noticeId }) => noticeId)))
  return new Map((await noticesByIds(ids)).map((notice) => [notice._id, notice]))
}

const planPage = async (follows: FollowRow[], run: Run): Promise<void> => {
  const notices = await noticesOf(follows)
  for (const follow of follows) {
    const notice = notices.get(follow.noticeId)
    if (notice) await planFollow(follow, notice, run.today)
  }
}

/** Walks over all follows once a day, so that yearly and monthly windows get their next reminders. */
const planDay = async (run: Run): Promise<number> => {
  const before = await planJob()
  const job = before?.day === run.today ? before : { day: run.today, cursor: '', done: false }
  let { cursor, done } = job
  let planned = 0
  while (!done && run.hasTime()) {
    const follows = await followsAfter(cursor, PAGE)
    await planPage(follows, run)
    planned += follows.length
    cursor = follows[follows.length - 1]?._id ?? cursor
    done = follows.length < PAGE
    await savePlanJob({ day: run.today, cursor, done })
  }
  return planned
}

const replanFollowers = async (noticeId: string, run: Run): Promise<boolean> => {
  let cursor = ''
  while (run.hasTime()) {
    const follows = await followersAfter(noticeId, cursor, PAGE)
    await planPage(follows, run)
    if (follows.length < PAGE) return true
    cursor = follows[follows.length - 1]?._id ?? cursor
  }
  return false
}

/** Plans the followers of notices whose dates changed. */
const replanChanged = async (run: Run): Promise<number> => {
  const jobs = await dueReplans(REPLANS_AT_ONCE)
  for (const job of jobs) if (await replanFollowers(job.noticeId, run)) await endReplan(job)
  return jobs.length
}

/** How many follows were looked at for the day, and how many changed notices. */
export const plan = async (run: Run): Promise<{ follows: number; notices: number }> => ({
  notices: await replanChanged(run),
  follows: await planDay(run),
})
