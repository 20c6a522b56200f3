import type { FeedSort } from '@/contract/notices'
import { SCORE_MAX, anchorsOf, hintsOf, inTitle, numberKey, scorerOf, wantedOf } from '@/domain/search'
import type { Wanted } from '@/domain/search'
import { cardOf } from '../../_shared/card'
import { command } from '../../_shared/cloud'
import { conditionOf, termsConditions } from '../../_shared/noticeCondition'
import { foundNotices, noticesByIds } from '../../_shared/repositories/notices'
import type { CardRow, FoundNotice } from '../../_shared/repositories/notices'
import type { Find } from '../../_shared/table'
import { closesWithin } from './closesWithin'
import { behindCursor, cursorText } from './cursor'
import { comingClose } from './deadline'
import { cardsOf } from './grouped'
import type { Asked, Page } from './page'

/** Of everything that holds what was typed the newest so many are ranked. */
const RANKED_MAX = 100
/** Whoever types so much has a title in mind. */
const TITLE_LENGTH = 12
/** Where nothing holds all of it, titles with a part of it are ranked: of so many parts, so many each. */
const HINTS_MAX = 5
const HINTED_MAX = 20

type Hit = FoundNotice & { holdsAll: boolean; numbered: boolean }
type Form = (term: string) => string

const asItIs: Form = (term) => term

const find = async (
  base: object,
  terms: object[],
  limit: number,
  how: Omit<Hit, keyof FoundNotice>,
): Promise<Hit[]> => {
  const found = await foundNotices(command.and([...terms, base]) as Find['where'], limit)
  return found.map((notice) => ({ ...notice, ...how }))
}

/** Those that hold everything, by one look into the index for each term that one of them must have. */
const strictly = async (base: object, query: string, wanted: Wanted, form: Form): Promise<Hit[]> => {
  const rest = termsConditions(wanted, form)
  const anchors = anchorsOf(query).map((anchor) => [{ terms: form(anchor) }, ...rest])
  const how = { holdsAll: true, numbered: false }
  return (await Promise.all(anchors.map((terms) => find(base, terms, RANKED_MAX, how)))).flat()
}

const hinted = async (base: object, query: string): Promise<Hit[]> => {
  const hints = hintsOf(query).slice(0, HINTS_MAX)
  const how = { holdsAll: false, numbered: false }
  const found = hints.map((hint) => find(base, [{ terms: inTitle(hint) }], HINTED_MAX, how))
  return (await Promise.all(found)).flat()
}

const numbered = async (base: object, query: string): Promise<Hit[]> => {
  const key = numberKey(query)
  return key === null ? [] : find(base, [{ terms: key }], RANKED_MAX, { holdsAll: true, numbered: true })
}

const once = (hits: Hit[]): Hit[] => {
  const best = new Map<string, Hit>()
  for (const hit of hits) if (!best.has(hit._id)) best.set(hit._id, hit)
  return [...best.values()]
}

interface Hits {
  hits: Hit[]
  /** Texts were not looked into yet: the next page does. */
  partly: boolean
}

/** Titles that hold everything rank before texts that do: these are looked for only where the titles do not fill a page. */
const hitsOf = async (asked: Asked, query: string, wanted: Wanted): Promise<Hits> => {
  const { request, call, after, limit } = asked
  const base = conditionOf(request, call.today)
  const byScore = (request.sort ?? 'match') === 'match'
  const [byNumber, titled] = await Promise.all([numbered(base, query), strictly(base, query, wanted, inTitle)])
  const first = once([...byNumber, ...titled])
  const isTitle = query.length >= TITLE_LENGTH && first.length > 0
  if (byScore && after === null && (first.length > limit || isTitle)) return { hits: first, partly: true }
  const sure = once([...first, ...(await strictly(base, query, wanted, asItIs))])
  const hits = sure.length > 0 ? sure : once(await hinted(base, query))
  return { hits, partly: false }
}

const SCORE_DIGITS = 3
const scoreKey = (score: number): string => String(SCORE_MAX - score).padStart(SCORE_DIGITS, '0')

interface Placed {
  _id: string
  key: string
  feedKey: string
}

/** The order asked for: by how well it answers, by day, or by the firm's next date (then the rows themselves are read). */
const placedOf = async (hits: Hit[], { request, call }: Asked): Promise<Placed[]> => {
  const score = scorerOf(request.q ?? '')
  if (request.sort !== 'deadline')
    return hits.map((hit) => ({ ...hit, key: request.sort === 'newest' ? '' : scoreKey(score(hit)) }))
  const rows = await noticesByIds(hits.map(({ _id }) => _id))
  return rows.map((row) => ({
    _id: row._id,
    key: comingClose(cardOf(row, call.today), call.now) ?? '9999',
    feedKey: row.feedKey,
  }))
}

const AT_ONCE = 100

/** The cards of those found, in their order, read as they are needed; all that are one document have one, at the first. */
async function* cardsIn(placed: Placed[], from: number, { request, limit, call, viewer }: Asked) {
  const place = new Map(placed.map(({ _id }, at) => [_id, at]))
  const found = command.in([...place.keys()])
  const first = (group: CardRow[]) =>
    [...group].sort((a, b) => (place.get(a._id) ?? 0) - (place.get(b._id) ?? 0))[0]?._id
  const wanted = closesWithin(request.closesWithinDays, call.now)
  const shown = { today: call.today, viewer, wanted, stand: first }
  for (let at = from, size = limit + 1; at < placed.length; at += size, size = AT_ONCE) {
    const some = placed.slice(at, at + size)
    const rows = await noticesByIds(some.map(({ _id }) => _id))
    const cards = await cardsOf(rows, (clusterId) => command.and([{ clusterId }, { _id: found }]), shown)
    const cardAt = new Map(rows.map(({ _id }, i) => [_id, cards[i] ?? null]))
    for (const one of some) yield [one, cardAt.get(one._id) ?? null] as const
  }
}

const cursorAt = (sort: FeedSort, { key, feedKey }: Placed): string => cursorText({ sort, key, feedKey })

/** The cards of those placed, in order, as many as fill a page. */
const pageOf = async (placed: Placed[], partly: boolean, asked: Asked): Promise<Page> => {
  const { request, limit, after } = asked
  const sort = request.sort ?? 'match'
  const all = behindCursor(placed, null)
  const cards: Page['cards'] = []
  let last: Placed | null = null
  for await (const [one, card] of cardsIn(all, all.length - behindCursor(placed, after).length, asked)) {
    if (cards.length === limit && last) return { cards, nextCursor: cursorAt(sort, last) }
    if (card !== null) cards.push(card)
    last = one
  }
  return { cards, nextCursor: partly && last ? cursorAt(sort, last) : null }
}

/** The notices that hold what was typed, or most of it where none holds all, behind a cursor. */
export const search = async (asked: Asked): Promise<Page> => {
  const query = asked.request.q ?? ''
  const wanted = wantedOf(query)
  if (wanted === null) return { cards: [], nextCursor: null }
  const { hits, partly } = await hitsOf(asked, query, wanted)
  return pageOf(await placedOf(hits, asked), partly, asked)
}
