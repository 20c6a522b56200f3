import type { SqlValue } from './database'
import type { Collection } from './collection'
import { byOrder } from './compare'
import type { Document } from './document'
import { matcherOf } from './matcher'
import { plansFor, type Order, type Plan } from './plan'
import { refuseQuery } from './refusal'

export type Search = { query: Document; order?: Order; offset?: number; limit?: number }

/** A sort that no index covers is applied to at most so many candidates. */
const SORTED_BY_HAND = 1000

/** The documents a search finds, by a declared index; mingo decides what matches. */
export function find(collection: Collection, { query, order = {}, offset = 0, limit = Infinity }: Search): Document[] {
  const plan = chosen(collection, query, order)
  const matches = matcherOf(query)
  if (!plan.sorted) return sortedByHand(collection, plan, matches, order).slice(offset, offset + limit)
  const found: Document[] = []
  for (const document of inOrder(collection, plan, offset + limit)) {
    if (matches(document)) found.push(document)
    if (found.length >= offset + limit) break
  }
  return found.slice(offset)
}

/** The plan that goes through fewest documents; one that must be sorted by hand only where these are few. */
function chosen(collection: Collection, query: Document, order: Order): Plan {
  const plans = plansFor(collection, query, order)
  const [first, ...others] = plans.filter(({ sorted }) => sorted)
  const sorted = first && others.length ? least(collection, [first, ...others]) : first
  const plan =
    sorted ?? plans.find((candidate) => collection.ids(candidate, SORTED_BY_HAND + 1).length <= SORTED_BY_HAND)
  if (!plan) throw unserved(collection, query, order)
  return plan
}

function least(collection: Collection, plans: [Plan, ...Plan[]]): Plan {
  const rated = plans.map((plan) => ({ plan, rows: collection.estimate(plan) }))
  return rated.reduce((best, one) => (one.rows < best.rows ? one : best), rated[0] as (typeof rated)[number]).plan
}

function unserved(collection: Collection, query: Document, order: Order): Error {
  const fields = Object.keys(query).join(', ') || '无'
  const sort = Object.keys(order).join(', ') || '无'
  const declared = collection.indexes.map(({ name }) => name).join(', ') || '无'
  return refuseQuery(
    `集合 ${collection.name} 的查询没有可用的索引：条件 ${fields}，排序 ${sort}；已声明 ${declared}（不由索引覆盖的排序最多 ${SORTED_BY_HAND} 条）`,
  )
}

/** Reads a little more than is wanted first; the rest only where that did not do. */
function* inOrder(collection: Collection, plan: Plan, wanted: number): Generator<Document> {
  const first = Number.isFinite(wanted) ? wanted * 4 + 64 : undefined
  const seen = new Set<SqlValue>()
  let ids = collection.ids(plan, first)
  yield* documentsOf(collection, ids, seen)
  if (first === undefined || ids.length < first) return
  ids = collection.ids(plan)
  yield* documentsOf(collection, ids.slice(first), seen)
}

function* documentsOf(collection: Collection, ids: SqlValue[], seen: Set<SqlValue>): Generator<Document> {
  for (const id of ids) {
    if (seen.has(id)) continue
    seen.add(id)
    const document = collection.get(id)
    if (document) yield document
  }
}

function sortedByHand(
  collection: Collection,
  plan: Plan,
  matches: (document: Document) => boolean,
  order: Order,
): Document[] {
  const candidates = [...documentsOf(collection, collection.ids(plan), new Set())]
  return candidates.filter(matches).sort(byOrder(order))
}
