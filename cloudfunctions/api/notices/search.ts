import type { FeedRequest } from '@/contract/notices'
import { rankOf, wantedOf } from '@/domain/search'
import type { Rank } from '@/domain/search'
import { command } from '../../_shared/cloud'
import type { Call } from '../../_shared/handler'
import { conditionOf, termsCondition } from '../../_shared/noticeCondition'
import { foundNotices, noticesByIds } from '../../_shared/repositories/notices'
import type { FoundNotice } from '../../_shared/repositories/notices'
import { closesWithin } from './closesWithin'
import { cursorText } from './cursor'
import type { Cursor } from './cursor'
import { cardsOf } from './grouped'
import type { Page } from './newest'

/** Of everything found the newest so many are ranked. */
const RANKED_MAX = 1000

type Ranked = FoundNotice & { rank: Rank }

/** Negative where `a` comes first: better rank, then newer. */
const order = (a: { rank: number; feedKey: string }, b: { rank: number; feedKey: string }): number => {
  if (a.rank !== b.rank) return b.rank - a.rank
  return a.feedKey === b.feedKey ? 0 : a.feedKey > b.feedKey ? -1 : 1
}

const rankedBehind = (found: FoundNotice[], query: string, after: Cursor | null): Ranked[] =>
  found
    .map((notice) => ({ ...notice, rank: rankOf(notice.title, query) }))
    .filter((notice) => after === null || order({ rank: after.rank ?? 0, feedKey: after.feedKey }, notice) < 0)
    .sort(order)

const ALL_OF_ONE_PAGE = 100

/** The notices that hold what was typed, those with it in the title first, behind a cursor. */
export const search = async (request: FeedRequest, limit: number, after: Cursor | null, call: Call): Promise<Page> => {
  const query = request.q ?? ''
  const wanted = wantedOf(query)
  if (wanted === null) return { cards: [], nextCursor: null }
  const base = conditionOf(request, call.today)
  const terms = termsCondition(wanted)
  const where = command.and([base, terms])
  const ranked = rankedBehind(await foundNotices(where, RANKED_MAX), query, after)
  const inClusters = (clusterId: ReturnType<typeof command.in>) => command.and([{ ...base, clusterId }, terms])
  const shown = { today: call.today, wanted: closesWithin(request.closesWithinDays, call.now) }
  const cards: Page['cards'] = []
  for (let from = 0; from < ranked.length; from += ALL_OF_ONE_PAGE) {
    const some = ranked.slice(from, from + ALL_OF_ONE_PAGE)
    const byId = new Map((await noticesByIds(some.map(({ _id }) => _id))).map((row) => [row._id, row]))
    const rows = some.flatMap(({ _id }) => byId.get(_id) ?? [])
    const found = await cardsOf(rows, inClusters, shown)
    const cardOf = new Map(rows.map(({ _id }, at) => [_id, found[at] ?? null]))
    for (const [i, { _id }] of some.entries()) {
      if (cards.length === limit) return { cards, nextCursor: cursorBefore(ranked, from + i) }
      const card = cardOf.get(_id)
      if (card) cards.push(card)
    }
  }
  return { cards, nextCursor: null }
}

const cursorBefore = (ranked: Ranked[], index: number): string | null => {
  const last = ranked[index - 1]
  return last === undefined ? null : cursorText(last)
}
