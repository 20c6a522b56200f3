import { DEFAULT_HOUR, sendingMinute } from '@/domain/reminder'
import { addDays } from '@/domain/time'
import { newMatches } from '../../_shared/planning/matches'
import type { Match } from '../../_shared/planning/matches'
import { searchWords } from '../../_shared/planning/searchWords'
import { readerHours } from '../../_shared/repositories/readers'
import { queueReminder } from '../../_shared/repositories/reminders'
import { advanceSearch, dueSearches } from '../../_shared/repositories/searches'
import type { SearchRow } from '../../_shared/repositories/searches'
import { inParallel } from '../inParallel'
import type { Run } from '../run'

const PAGE = 100
const AT_ONCE = 4

const queue = async (search: SearchRow, { _id: noticeId, title }: Match, run: Run, hour: number): Promise<void> => {
  const { _id: searchId, openid, wish } = search
  const subject = { kind: 'match', searchId, search: searchWords(wish) } as const
  const dueAt = sendingMinute(run.today, null, hour)
  const what = { openid, noticeId, noticeTitle: title, subject, dueOn: run.today, dueAt }
  await queueReminder({ _id: `${searchId}:${noticeId}`, ...what })
}

/** Once a day each saved search says what is new; the same search of many readers is made once. */
export const planSearches = async (run: Run): Promise<number> => {
  const made = new Map<string, Promise<Match[]>>()
  const matchesOf = (search: SearchRow): Promise<Match[]> => {
    const key = JSON.stringify(search.wish)
    const found = made.get(key) ?? newMatches(search.wish, run.today)
    made.set(key, found)
    return found
  }
  let looked = 0
  while (run.hasTime()) {
    const searches = await dueSearches(run.today, PAGE)
    const hours = await readerHours(searches.map(({ openid }) => openid))
    await inParallel(searches, AT_ONCE, async (search) => {
      const hour = hours.get(search.openid) ?? DEFAULT_HOUR
      const fresh = (await matchesOf(search)).filter(
        ({ _id, publishedOn }) => publishedOn >= search.createdAt.slice(0, 10) && !search.seen.includes(_id),
      )
      for (const match of fresh) await queue(search, match, run, hour)
      await advanceSearch(search, addDays(run.today, 1))
    })
    looked += searches.length
    if (searches.length < PAGE) break
  }
  return looked
}
