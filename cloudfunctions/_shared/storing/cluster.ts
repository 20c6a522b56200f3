import { clustersOf } from '@/domain/notice'
import { moveToCluster, noticesLike, noticesOfClusters } from '../repositories/notices'
import type { ClusterRow, NoticeRow } from '../repositories/notices'

/** Of those that share a key so many are looked at, and of a cluster so many kept together. */
const NEAR_MAX = 200
const MEMBERS_MAX = 200

const isString = (id: string | null | undefined): id is string => typeof id === 'string'

/** Everything whose cluster may change with a notice: what shares a key with it, and the clusters of those and its own. */
const affected = async (row: NoticeRow, before: string | null): Promise<Map<string, ClusterRow>> => {
  const near = await noticesLike(row.likenessKeys, NEAR_MAX)
  const ids = [...new Set([before, ...near.map(({ clusterId }) => clusterId)].filter(isString))]
  const members = ids.length === 0 ? [] : await noticesOfClusters(ids, MEMBERS_MAX)
  const rows = new Map([...near, ...members].map((other) => [other._id, other]))
  rows.delete(row._id)
  return rows
}

/**
 * The notice in the cluster of its reposts, which are moved with it; `before` is the one that it was in. Whatever the order
 * in which notices come, the clusters are the same.
 */
export const clustered = async (row: NoticeRow, before: string | null): Promise<NoticeRow> => {
  if (row.likenessKeys.length === 0 && before === null) return row
  const others = await affected(row, before)
  const clusters = clustersOf([row.likeness, ...[...others.values()].map(({ likeness }) => likeness)])
  for (const { _id, clusterId } of others.values()) {
    const next = clusters.get(_id) ?? null
    if (next !== clusterId) await moveToCluster(_id, next)
  }
  return { ...row, clusterId: clusters.get(row._id) ?? null }
}
