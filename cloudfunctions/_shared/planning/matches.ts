import type { FeedQuery } from '@/contract/notices'
import type { SearchWish } from '@/contract/searches'
import { wantedOf } from '@/domain/search'
import { addDays } from '@/domain/time'
import type { LocalDate } from '@/domain/time'
import { command } from '../cloud'
import { conditionOf, termsConditions } from '../noticeCondition'
import { freshNotices } from '../repositories/notices'

/** A notice that a saved search finds. */
export interface Match {
  _id: string
  title: string
  publishedOn: LocalDate
}

/** Sources publish late: so many days back a notice that was not there before is news. */
const LATE_DAYS = 14
const MATCHES_MAX = 100

const queryOf = ({ region, kind, theme, addressee }: SearchWish): FeedQuery => ({
  ...(region !== null && { region }),
  ...(kind !== null && { kind }),
  ...(theme !== null && { theme }),
  ...(addressee !== null && { addressee }),
})

/** What a search finds among the notices of the last days, the newest first: a function of the day, not of the last run. */
export const newMatches = async (wish: SearchWish, today: LocalDate): Promise<Match[]> => {
  const wanted = wish.q === null ? null : wantedOf(wish.q)
  if (wish.q !== null && wanted === null) return []
  const base = { ...conditionOf(queryOf(wish), today), feedKey: command.gte(addDays(today, -LATE_DAYS)) }
  return freshNotices(wanted === null ? base : command.and([base, ...termsConditions(wanted)]), MATCHES_MAX)
}
