import type { NoticeCard } from '@/contract/card'
import { isPast } from '@/domain/deadline'
import { addDays, addMonths, closeOrder } from '@/domain/time'
import type { BeijingMinute, LocalDate } from '@/domain/time'
import { closingBetween, conditionOf } from '../../_shared/noticeCondition'
import type { CardRow } from '../../_shared/repositories/notices'
import { closesWithin } from './closesWithin'
import { behindCursor, cursorText } from './cursor'
import type { Cursor } from './cursor'
import { cardsOf } from './grouped'
import { batchesBehind } from './newest'
import type { Asked, Page } from './page'

/** What has no date to come sorts behind every date. */
const UNDATED = '9999'
const BATCH = 200
/** Stretches of the calendar that are read one after the other until the page is full, in months. */
const STRETCHES = [1, 2, 3, 6, 12]

/** The close that a card counts down to, null for one that is past, unsure or not there. */
export const comingClose = ({ deadline }: NoticeCard, now: BeijingMinute): string | null => {
  const closes = deadline?.closes ?? null
  if (closes === null || deadline?.certainty === 'unsure' || isPast(closes, now)) return null
  return closeOrder(closes)
}

interface Placed {
  key: string
  feedKey: string
  card: NoticeCard
}

/** One card for all that are the same document, where the earliest close of them stands. */
const placed = async (rows: CardRow[], { request, call, viewer }: Asked): Promise<Placed[]> => {
  const base = conditionOf(request, call.today)
  const key = (card: NoticeCard): string => comingClose(card, call.now) ?? UNDATED
  const cards = await cardsOf(rows, (clusterId) => ({ ...base, clusterId }), {
    today: call.today,
    viewer,
    wanted: closesWithin(request.closesWithinDays, call.now),
    urgency: key,
    stand: (_group, card) => card.id,
  })
  return rows.flatMap(({ feedKey }, i) => {
    const card = cards[i] ?? null
    return card === null ? [] : [{ key: key(card), feedKey, card }]
  })
}

/** Those that close in a stretch, by close; a notice stands in the stretch of the one date that it is known by. */
const closingIn = async (asked: Asked, from: LocalDate, to: LocalDate): Promise<Placed[]> => {
  const base = { ...conditionOf(asked.request, asked.call.today), closeMonths: closingBetween(from, to) }
  const found: Placed[] = []
  for await (const rows of batchesBehind(base, null, BATCH)) found.push(...(await placed(rows, asked)))
  return found.filter(({ key }) => key !== UNDATED && key.slice(0, 10) >= from && key.slice(0, 10) <= to)
}

/** What has no date before the horizon, the newest first. */
async function* undatedFrom(horizon: LocalDate, asked: Asked) {
  const { request, call, after } = asked
  const behind = after?.key === UNDATED ? after.feedKey : null
  for await (const rows of batchesBehind(conditionOf(request, call.today), behind, BATCH)) {
    for (const one of await placed(rows, asked))
      if (one.key === UNDATED || one.key.slice(0, 10) >= horizon) yield { ...one, key: UNDATED }
  }
}

/** Every dated notice by close, a stretch at a time, then everything else, the newest first. */
async function* byClose(asked: Asked) {
  const { request, call, after } = asked
  let from = call.today
  for (const months of STRETCHES) {
    const to = addDays(addMonths(from, months), -1)
    if (after === null || after.key.slice(0, 10) <= to) yield* behindCursor(await closingIn(asked, from, to), after)
    from = addDays(to, 1)
  }
  if (request.closesWithinDays === undefined) yield* undatedFrom(from, asked)
}

const cursorAt = ({ key, feedKey }: Placed): string => cursorText({ sort: 'deadline', key, feedKey } satisfies Cursor)

/** The nearest deadline of the firm's own first; what has none, or none any more, comes last. */
export const nearestDeadline = async (asked: Asked): Promise<Page> => {
  const taken: Placed[] = []
  for await (const one of byClose(asked)) {
    const last = taken[taken.length - 1]
    if (taken.length === asked.limit && last)
      return { cards: taken.map(({ card }) => card), nextCursor: cursorAt(last) }
    taken.push(one)
  }
  return { cards: taken.map(({ card }) => card), nextCursor: null }
}
