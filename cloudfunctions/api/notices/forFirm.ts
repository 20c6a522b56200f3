import type { NoticeCard } from '@/contract/card'
import { matchOf, nearness, orderKey } from '@/domain/company'
import type { Profile } from '@/domain/company'
import { addMonths } from '@/domain/time'
import { cardOf } from '../../_shared/card'
import { closingBetween, conditionOf } from '../../_shared/noticeCondition'
import { newestNotices } from '../../_shared/repositories/notices'
import type { CardRow } from '../../_shared/repositories/notices'
import { closesWithin } from './closesWithin'
import { behindCursor, cursorText } from './cursor'
import { comingClose } from './deadline'
import { groupsOf } from './grouped'
import type { Asked, Page } from './page'

/** Notices that are weighed for a firm: all that close within a year, and the newest of the rest. */
const CLOSING_MAX = 600
const NEWEST_MAX = 200
const HORIZON_MONTHS = 12

const candidates = async ({ request, call }: Asked): Promise<CardRow[]> => {
  const base = conditionOf(request, call.today)
  const dated = { closeMonths: closingBetween(call.today, addMonths(call.today, HORIZON_MONTHS)), ...base }
  const [closing, fresh] = await Promise.all([newestNotices(dated, CLOSING_MAX), newestNotices(base, NEWEST_MAX)])
  return [...new Map([...closing, ...fresh].map((row) => [row._id, row])).values()]
}

/** What has ended is of no use to the firm, however well it fits. */
const ended = ({ deadline }: NoticeCard, closes: string | null): boolean =>
  closes === null && deadline !== null && deadline.closes !== null

const keyOf = (row: CardRow, card: NoticeCard, firm: Profile, { call }: Asked): string => {
  const closes = comingClose(card, call.now)
  const match = matchOf({ region: row.region, conditions: row.conditions ?? [] }, firm, call.today)
  const near = nearness(row.regionCode, firm.region)
  return `${ended(card, closes) ? 1 : 0}${orderKey({ match, nearness: near, closes, amountYuan: row.amountYuan ?? null })}`
}

interface Weighed {
  row: CardRow
  key: string
  feedKey: string
  card: NoticeCard
}

/** Of each document the one that the firm should look at first. */
const oncePerDocument = (weighed: Weighed[]): Weighed[] => {
  const groups = groupsOf(weighed.map(({ row }) => row))
  const taken = new Set<CardRow[]>()
  return weighed.flatMap((one) => {
    const group = groups.get(one.row._id) ?? []
    if (taken.has(group)) return []
    taken.add(group)
    return [{ ...one, card: { ...one.card, standsFor: group.length - 1 } }]
  })
}

/** What a firm should look at first: what it can have, near it, soon, for much. */
export const bestForFirm = async (asked: Asked, firm: Profile): Promise<Page> => {
  const { request, limit, after, call, viewer } = asked
  const wanted = closesWithin(request.closesWithinDays, call.now)
  const weighed = (await candidates(asked)).map((row) => {
    const card = cardOf(row, call.today, viewer)
    return { row, key: keyOf(row, card, firm, asked), feedKey: row.feedKey, card }
  })
  const inOrder = behindCursor(
    weighed.filter(({ card }) => wanted(card)),
    null,
  )
  const rest = behindCursor(oncePerDocument(inOrder), after)
  const last = rest[limit - 1]
  const nextCursor =
    rest.length > limit && last ? cursorText({ sort: 'match', key: last.key, feedKey: last.feedKey }) : null
  return { cards: rest.slice(0, limit).map(({ card }) => card), nextCursor }
}
