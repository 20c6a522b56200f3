import type { Kin } from '@/contract/desk/kin'
import type { LocalDate } from '@/domain/time'
import { cardOf } from '../../_shared/card'
import type { CardRow } from '../../_shared/repositories/notices'
import { newestNotices } from '../../_shared/repositories/notices'

const SHOWN_MAX = 50

/** A notice beside another one. */
export const kinOf = (row: CardRow, today: LocalDate): Kin => ({
  id: row._id,
  title: row.title,
  regionName: row.region?.name ?? null,
  publishedOn: row.publishedOn,
  closes: cardOf(row, today).deadline?.closes ?? null,
})

/** The other members of a notice's cluster, the newest first. */
export const kinIn = async (clusterId: string | null, without: string, today: LocalDate): Promise<Kin[]> => {
  if (clusterId === null) return []
  const members = await newestNotices({ clusterId }, SHOWN_MAX + 1)
  return members.filter(({ _id }) => _id !== without).map((row) => kinOf(row, today))
}
