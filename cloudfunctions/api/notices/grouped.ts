import type { NoticeCard } from '@/contract/card'
import { cardGroups } from '@/domain/notice'
import { closeDate, closeOrder } from '@/domain/time'
import type { LocalDate } from '@/domain/time'
import { cardOf } from '../../_shared/card'
import { command } from '../../_shared/cloud'
import { newestNotices } from '../../_shared/repositories/notices'
import type { CardRow } from '../../_shared/repositories/notices'
import type { Find } from '../../_shared/table'

const MEMBERS_MAX = 1000

/** Earliest first of what a firm can still meet, then everything else. */
const urgency = ({ deadline }: NoticeCard, today: LocalDate): string => {
  const closes = deadline?.closes ?? null
  return closes === null || closeDate(closes) < today ? '9999' : closeOrder(closes)
}

/** The one card of a group that is wanted: of the member whose date comes first. */
const cardOfGroup = (group: CardRow[], today: LocalDate, wanted: (card: NoticeCard) => boolean): NoticeCard | null => {
  const cards = group.map((row) => cardOf(row, today, group.length - 1)).filter(wanted)
  return cards.sort((a, b) => (urgency(a, today) < urgency(b, today) ? -1 : 1))[0] ?? null
}

/** The groups of notices that share a card, by the id of the newest of each, which is where the card stands. */
const groupsOf = (members: CardRow[]): Map<string, CardRow[]> => {
  const clusters = new Map<string, CardRow[]>()
  for (const member of members) {
    const key = member.clusterId ?? member._id
    clusters.set(key, [...(clusters.get(key) ?? []), member])
  }
  const groups = [...clusters.values()].flatMap(cardGroups)
  return new Map(groups.flatMap((group) => (group[0] ? [[group[0]._id, group] as const] : [])))
}

/**
 * The card of each of these rows: null for one that is not wanted or stands behind the card of another one of the same
 * document that meets the condition too.
 */
export const cardsOf = async (
  rows: CardRow[],
  where: (clusterIds: ReturnType<typeof command.in>) => Find['where'],
  { today, wanted }: { today: LocalDate; wanted: (card: NoticeCard) => boolean },
): Promise<(NoticeCard | null)[]> => {
  const clusterIds = [...new Set(rows.flatMap(({ clusterId }) => (clusterId ? [clusterId] : [])))]
  const members = clusterIds.length === 0 ? [] : await newestNotices(where(command.in(clusterIds)), MEMBERS_MAX)
  const known = new Map([...members, ...rows].map((row) => [row._id, row]))
  const groups = groupsOf([...known.values()].sort((a, b) => (a.feedKey > b.feedKey ? -1 : 1)))
  return rows.map(({ _id }) => cardOfGroup(groups.get(_id) ?? [], today, wanted))
}

/** The other notices of the same document, each as its own card. */
export const elsewhere = async (
  { _id, clusterId }: CardRow,
  today: LocalDate,
  limit: number,
): Promise<NoticeCard[]> => {
  if (!clusterId) return []
  const members = await newestNotices({ clusterId }, limit + 1)
  return members.filter((member) => member._id !== _id).map((member) => cardOf(member, today))
}
