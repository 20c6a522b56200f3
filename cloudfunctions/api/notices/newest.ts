import type { NoticeCard } from '@/contract/card'
import type { FeedRequest } from '@/contract/notices'
import { cardOf } from '../../_shared/card'
import { command } from '../../_shared/cloud'
import type { Call } from '../../_shared/handler'
import { conditionOf } from '../../_shared/noticeCondition'
import { newestNotices } from '../../_shared/repositories/notices'
import type { CardRow } from '../../_shared/repositories/notices'
import { closesWithin } from './closesWithin'
import { cursorText } from './cursor'
import type { Cursor } from './cursor'

export interface Page {
  cards: NoticeCard[]
  nextCursor: string | null
}

/** Notices looked at for one page where the filter by days refuses much; the page is then short, the cursor goes on. */
const SCANNED_MAX = 1000
const BATCH_WHEN_FILTERING = 100

/** Every notice that meets the condition, newest first, read in batches. */
async function* behind(base: ReturnType<typeof conditionOf>, after: string | null, batch: number) {
  let seen = after
  let rows: CardRow[]
  do {
    rows = await newestNotices(seen === null ? base : { ...base, feedKey: command.lt(seen) }, batch)
    yield* rows
    seen = rows[rows.length - 1]?.feedKey ?? seen
  } while (rows.length === batch)
}

/** The newest notices behind a cursor. */
export const newest = async (request: FeedRequest, limit: number, after: Cursor | null, call: Call): Promise<Page> => {
  const wanted = closesWithin(request.closesWithinDays, call.now)
  const batch = request.closesWithinDays === undefined ? limit + 1 : BATCH_WHEN_FILTERING
  const cards: NoticeCard[] = []
  let scanned = 0
  let seen = after?.feedKey ?? ''
  for await (const row of behind(conditionOf(request, call.today), after?.feedKey ?? null, batch)) {
    if (cards.length === limit || scanned === SCANNED_MAX)
      return { cards, nextCursor: cursorText({ rank: null, feedKey: seen }) }
    const card = cardOf(row, call.today)
    if (wanted(card)) cards.push(card)
    seen = row.feedKey
    scanned++
  }
  return { cards, nextCursor: null }
}
