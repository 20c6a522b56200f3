import type { UnreachedNotice } from '@/contract/desk/reach'
import { summarise } from '@/domain/deadline'
import { addDays } from '@/domain/time'
import type { LocalDate } from '@/domain/time'
import { followsDueBetween } from '../../_shared/repositories/follows'
import type { FollowRow } from '../../_shared/repositories/follows'
import { holdersAmong } from '../../_shared/repositories/grants'
import { datedNotices } from '../../_shared/repositories/notices'
import type { DatedNotice } from '../../_shared/repositories/notices'
import { firmNames } from '../../_shared/repositories/readers'

/** So many days ahead. */
const AHEAD = 14
const FOLLOWS_MAX = 1000
const AT_ONCE = 100
const MARK_LENGTH = 4

const chunks = <T>(all: T[]): T[][] =>
  Array.from({ length: Math.ceil(all.length / AT_ONCE) }, (_, at) => all.slice(at * AT_ONCE, (at + 1) * AT_ONCE))

const holders = async (openids: string[]): Promise<Set<string>> => {
  const found = await Promise.all(chunks(openids).map((some) => holdersAmong(some, 'deadline')))
  return new Set(found.flatMap((some) => [...some]))
}

const namesOf = async (openids: string[]): Promise<Map<string, string>> =>
  new Map((await Promise.all(chunks(openids).map(firmNames))).flatMap((some) => [...some]))

const viewOf = (
  notice: DatedNotice,
  follows: FollowRow[],
  { held, names, today }: { held: Set<string>; names: Map<string, string>; today: LocalDate },
): UnreachedNotice | null => {
  const closes = notice.ended ? null : (summarise(notice.windows, null, today)?.closes ?? null)
  const without = follows.filter(({ openid }) => !held.has(openid))
  if (closes === null || without.length === 0) return null
  const unreached = without.map(({ openid }) => ({ firm: names.get(openid) ?? null, mark: openid.slice(-MARK_LENGTH) }))
  return { id: notice._id, title: notice.title, closes, followers: follows.length, unreached }
}

/** Notices with a message due in the next days, and their followers to whom none can be sent; the nearest close first. */
export const unreachedNotices = async (today: LocalDate): Promise<UnreachedNotice[]> => {
  const follows = await followsDueBetween(today, addDays(today, AHEAD), FOLLOWS_MAX)
  const openids = [...new Set(follows.map(({ openid }) => openid))]
  const ids = [...new Set(follows.map(({ noticeId }) => noticeId))]
  const [held, names, notices] = await Promise.all([
    holders(openids),
    namesOf(openids),
    Promise.all(chunks(ids).map(datedNotices)),
  ])
  return notices
    .flat()
    .map((notice) =>
      viewOf(
        notice,
        follows.filter(({ noticeId }) => noticeId === notice._id),
        { held, names, today },
      ),
    )
    .filter((view): view is UnreachedNotice => view !== null)
    .sort((a, b) => (a.closes < b.closes ? -1 : 1))
}
