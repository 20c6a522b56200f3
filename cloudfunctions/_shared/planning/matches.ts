import { wantedOf } from '@/domain/search'
import { addDays } from '@/domain/time'
import type { LocalDate } from '@/domain/time'
import { command } from '../cloud'
import { conditionOf, termsCondition } from '../noticeCondition'
import { freshNotices } from '../repositories/notices'
import type { SearchWish } from '../repositories/searches'

/** A notice that a saved search finds. */
export interface Match {
  _id: string
  title: string
  publishedOn: LocalDate
}

/** Sources publish late: so many days back a notice that was not there before is news. */
const LATE_DAYS = 14
const MATCHES_MAX = 100

/** What a search finds among the notices of the last days, the newest first: a function of the day, not of the last run. */
export const newMatches = async (wish: SearchWish, today: LocalDate): Promise<Match[]> => {
  const wanted = wish.q === null ? null : wantedOf(wish.q)
  if (wish.q !== null && wanted === null) return []
  const filters = conditionOf({ kind: wish.kind ?? undefined, region: wish.region ?? undefined }, today)
  const since = { feedKey: command.gte(addDays(today, -LATE_DAYS)) }
  const where =
    wanted === null ? { ...filters, ...since } : command.and([{ ...filters, ...since }, termsCondition(wanted)])
  return freshNotices(where, MATCHES_MAX)
}
