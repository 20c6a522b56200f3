import type { NoticeCard } from '@/contract/card'
import { cardGroups } from '@/domain/notice'
import { closeDate, closeOrder } from '@/domain/time'
import type { LocalDate } from '@/domain/time'
import { cardOf } from '../../_shared/card'
import type { Viewer } from '../../_shared/card'
import { command } from '../../_shared/cloud'
import { newestNotices } from '../../_shared/repositories/notices'
import type { CardRow } from '../../_shared/repositories/notices'
import type { Find } from '../../_shared/table'

const MEMBERS_MAX = 1000

/** To whom cards are shown, on which day. */
interface Seen {
  today: LocalDate
  viewer: Viewer
}

/** How one card is made of a group. */
interface Shown extends Seen {
  wanted: (card: NoticeCard) => boolean
  /** The member with the least is shown; left out: what a firm can still meet, the earliest first, then everything else. */
  urgency?: (card: NoticeCard) => string
  /** Which member the card stands at; left out: the newest. */
  stand?: (group: CardRow[], card: NoticeCard) => string | undefined
}

const urgencyOn =
  (today: LocalDate) =>
  ({ deadline }: NoticeCard): string => {
    const closes = deadline?.closes ?? null
    return closes === null || closeDate(closes) < today ? '9999' : closeOrder(closes)
  }

const atNewest = ([newest]: CardRow[]): string | undefined => newest?._id

/** The one card of a group that is wanted: of the member whose date comes first. */
const cardOfGroup = (group: CardRow[], { today, viewer, wanted, urgency = urgencyOn(today) }: Shown) => {
  const cards = group.map((row) => cardOf(row, today, viewer, group.length - 1)).filter(wanted)
  const urgent = cards.map((card) => ({ card, by: urgency(card) }))
  return urgent.sort((a, b) => (a.by === b.by ? 0 : a.by < b.by ? -1 : 1))[0]?.card ?? null
}

/** The notices that share a card, for each of them by its id; the newest first. */
export const groupsOf = (members: CardRow[]): Map<string, CardRow[]> => {
  const clusters = new Map<string, CardRow[]>()
  for (const member of [...members].sort((a, b) => (a.feedKey > b.feedKey ? -1 : 1))) {
    const key = member.clusterId ?? member._id
    clusters.set(key, [...(clusters.get(key) ?? []), member])
  }
  const groups = [...clusters.values()].flatMap(cardGroups)
  return new Map(groups.flatMap((group) => group.map(({ _id }) => [_id, group] as const)))
}

/**
 * The card of each of these rows: null for one that is not wanted or stands behind the card of another one of the same
 * document that meets the condition too.
 */
export const cardsOf = async (
  rows: CardRow[],
  where: (clusterIds: ReturnType<typeof command.in>) => Find['where'],
  shown: Shown,
): Promise<(NoticeCard | null)[]> => {
  const { stand = atNewest } = shown
  const clusterIds = [...new Set(rows.flatMap(({ clusterId }) => (clusterId ? [clusterId] : [])))]
  const members = clusterIds.length === 0 ? [] : await newestNotices(where(command.in(clusterIds)), MEMBERS_MAX)
  const groups = groupsOf([...new Map([...members, ...rows].map((row) => [row._id, row])).values()])
  return rows.map(({ _id }) => {
    const group = groups.get(_id) ?? []
    const card = cardOfGroup(group, shown)
    return card !== null && stand(group, card) === _id ? card : null
  })
}

/** The other notices of the same document, each as its own card. */
export const elsewhere = async (
  { _id, clusterId }: CardRow,
  { today, viewer }: Seen,
  limit: number,
): Promise<NoticeCard[]> => {
  if (!clusterId) return []
  const members = await newestNotices({ clusterId }, limit + 1)
  return members.filter((member) => member._id !== _id).map((member) => cardOf(member, today, viewer))
}
