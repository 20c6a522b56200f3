import type { NoticeCard } from '@/contract/card'
import { cardOf } from '../../_shared/card'
import { command } from '../../_shared/cloud'
import { conditionOf } from '../../_shared/noticeCondition'
import type { Find } from '../../_shared/table'
import { newestNotices } from '../../_shared/repositories/notices'
import type { CardRow } from '../../_shared/repositories/notices'
import { closesWithin } from './closesWithin'
import { cursorText } from './cursor'
import type { Asked, Page } from './page'

/** Notices looked at for one page where the filter by days refuses much; the page is then short, the cursor goes on. */
const SCANNED_MAX = 1000
const BATCH_WHEN_FILTERING = 100

/** Every notice that meets the condition, newest first, read in batches. */
export async function* behind(base: object, after: string | null, batch: number) {
  let seen = after
  let rows: CardRow[]
  do {
    const where = (seen === null ? base : { ...base, feedKey: command.lt(seen) }) as Find['where']
    rows = await newestNotices(where, batch)
    yield* rows
    seen = rows[rows.length - 1]?.feedKey ?? seen
  } while (rows.length === batch)
}

/** The newest notices behind a cursor. */
export const newest = async ({ request, limit, after, call, viewer }: Asked): Promise<Page> => {
  const wanted = closesWithin(request.closesWithinDays, call.now)
  const batch = request.closesWithinDays === undefined ? limit + 1 : BATCH_WHEN_FILTERING
  const cards: NoticeCard[] = []
  let scanned = 0
  let feedKey = after?.feedKey ?? ''
  for await (const row of behind(conditionOf(request, call.today), after?.feedKey ?? null, batch)) {
    if (cards.length === limit || scanned === SCANNED_MAX)
      return { cards, nextCursor: cursorText({ sort: 'newest', key: '', feedKey }) }
    const card = cardOf(row, call.today, viewer)
    if (wanted(card)) cards.push(card)
    feedKey = row.feedKey
    scanned++
  }
  return { cards, nextCursor: null }
}
