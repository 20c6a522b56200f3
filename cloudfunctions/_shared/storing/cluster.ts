import { clustersOf, tieOf } from '@/domain/notice'
import type { Tie } from '@/domain/notice'
import { clusterRows, moveToCluster, noticesLike, noticesOfClusters } from '../repositories/notices'
import type { ClusterRow, NoticeRow } from '../repositories/notices'
import { tiesAbout } from '../repositories/reviews'

/** Of those that share a key so many are looked at, and of a cluster so many kept together. */
const NEAR_MAX = 200
const MEMBERS_MAX = 200

const isString = (id: string | null | undefined): id is string => typeof id === 'string'

/** Notices that share a key with a notice, or that people tied to it. */
const nearTo = async ({ _id, likenessKeys }: NoticeRow, said: Tie[]): Promise<ClusterRow[]> => {
  const tied = said.map(({ a, b }) => (a === _id ? b : a))
  const [like, others] = await Promise.all([
    likenessKeys.length === 0 ? [] : noticesLike(likenessKeys, NEAR_MAX),
    clusterRows([...new Set(tied)]),
  ])
  return [...like, ...others]
}

/** Everything whose cluster may change with a notice: what is near to it, and the clusters of those and its own. */
const affected = async (row: NoticeRow, before: string | null, said: Tie[]): Promise<Map<string, ClusterRow>> => {
  const near = await nearTo(row, said)
  const ids = [...new Set([before, ...near.map(({ clusterId }) => clusterId)].filter(isString))]
  const members = ids.length === 0 ? [] : await noticesOfClusters(ids, MEMBERS_MAX)
  const rows = new Map([...near, ...members].map((other) => [other._id, other]))
  rows.delete(row._id)
  return rows
}

/**
 * The notice in the cluster of its reposts, which are moved with it; `before` is the one that it was in. Whatever the order
 * in which notices come, the clusters are the same; what people said of two notices goes before what they look like.
 */
export const clustered = async (row: NoticeRow, before: string | null): Promise<NoticeRow> => {
  const others = await affected(row, before, await tiesAbout([row._id]))
  if (others.size === 0) return row
  const said = tieOf(await tiesAbout([row._id, ...others.keys()]))
  const clusters = clustersOf([row.likeness, ...[...others.values()].map(({ likeness }) => likeness)], said)
  for (const { _id, clusterId } of others.values()) {
    const next = clusters.get(_id) ?? null
    if (next !== clusterId) await moveToCluster(_id, next)
  }
  return { ...row, clusterId: clusters.get(row._id) ?? null }
}
