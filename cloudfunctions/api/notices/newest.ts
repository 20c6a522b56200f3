import type { NoticeCard } from '@/contract/card'
import type { FeedRequest } from '@/contract/notices'
import { command } from '../../_shared/cloud'
import type { Call } from '../../_shared/handler'
import { conditionOf } from '../../_shared/noticeCondition'
import { newestNotices } from '../../_shared/repositories/notices'
import type { CardRow } from '../../_shared/repositories/notices'
import { closesWithin } from './closesWithin'
import { cursorText } from './cursor'
import type { Cursor } from './cursor'
import { cardsOf } from './grouped'

export interface Page {
  cards: NoticeCard[]
  nextCursor: string | null
}

/** Notices looked at for one page where the filter by days refuses much; the page is then short, the cursor goes on. */
const SCANNED_MAX = 1000
const BATCH_WHEN_FILTERING = 100

/** Every notice that meets the condition, newest first, read in batches, each with its card where it has one of its own. */
async function* behind(request: FeedRequest, after: string | null, batch: number, call: Call) {
  const base = conditionOf(request, call.today)
  const shown = { today: call.today, wanted: closesWithin(request.closesWithinDays, call.now) }
  let seen = after
  let rows: CardRow[]
  do {
    rows = await newestNotices(seen === null ? base : { ...base, feedKey: command.lt(seen) }, batch)
    const cards = await cardsOf(rows, (clusterId) => ({ ...base, clusterId }), shown)
    yield* rows.map(({ feedKey }, i) => ({ feedKey, card: cards[i] ?? null }))
    seen = rows[rows.length - 1]?.feedKey ?? seen
  } while (rows.length === batch)
}

/** The newest notices behind a cursor; one card for all that are the same document. */
export const newest = async (request: FeedRequest, limit: number, after: Cursor | null, call: Call): Promise<Page> => {
  const batch = request.closesWithinDays === undefined ? limit + 1 : BATCH_WHEN_FILTERING
  const cards: NoticeCard[] = []
  let scanned = 0
  let seen = after?.feedKey ?? ''
  for await (const { feedKey, card } of behind(request, after?.feedKey ?? null, batch, call)) {
    if (cards.length === limit || scanned === SCANNED_MAX)
      return { cards, nextCursor: cursorText({ rank: null, feedKey: seen }) }
    if (card !== null) cards.push(card)
    seen = feedKey
    scanned++
  }
  return { cards, nextCursor: null }
}
