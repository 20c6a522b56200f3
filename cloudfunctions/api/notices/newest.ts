import type { NoticeCard } from '@/contract/card'
import { command } from '../../_shared/cloud'
import { conditionOf } from '../../_shared/noticeCondition'
import { newestNotices } from '../../_shared/repositories/notices'
import type { CardRow } from '../../_shared/repositories/notices'
import type { Find } from '../../_shared/table'
import { closesWithin } from './closesWithin'
import { cursorText } from './cursor'
import { cardsOf } from './grouped'
import type { Asked, Page } from './page'

/** Notices looked at for one page where the filter by days refuses much; the page is then short, the cursor goes on. */
const SCANNED_MAX = 1000
const BATCH_WHEN_FILTERING = 100

/** Every notice that meets the condition, newest first, in batches. */
export async function* batchesBehind(base: object, after: string | null, size: number) {
  let seen = after
  let rows: CardRow[]
  do {
    const where = (seen === null ? base : { ...base, feedKey: command.lt(seen) }) as Find['where']
    rows = await newestNotices(where, size)
    yield rows
    seen = rows[rows.length - 1]?.feedKey ?? seen
  } while (rows.length === size)
}

/** Every notice that meets the condition, newest first, each with its card where it has one of its own. */
async function* behind({ request, call, viewer }: Asked, after: string | null, size: number) {
  const base = conditionOf(request, call.today)
  const shown = { today: call.today, viewer, wanted: closesWithin(request.closesWithinDays, call.now) }
  for await (const rows of batchesBehind(base, after, size)) {
    const cards = await cardsOf(rows, (clusterId) => ({ ...base, clusterId }), shown)
    yield* rows.map(({ feedKey }, i) => ({ feedKey, card: cards[i] ?? null }))
  }
}

/** The newest notices behind a cursor; one card for all that are the same document. */
export const newest = async (asked: Asked): Promise<Page> => {
  const { request, limit, after } = asked
  const size = request.closesWithinDays === undefined ? limit + 1 : BATCH_WHEN_FILTERING
  const cards: NoticeCard[] = []
  let scanned = 0
  let seen = after?.feedKey ?? ''
  for await (const { feedKey, card } of behind(asked, after?.feedKey ?? null, size)) {
    if (cards.length === limit || scanned === SCANNED_MAX)
      return { cards, nextCursor: cursorText({ sort: 'newest', key: '', feedKey: seen }) }
    if (card !== null) cards.push(card)
    seen = feedKey
    scanned++
  }
  return { cards, nextCursor: null }
}
