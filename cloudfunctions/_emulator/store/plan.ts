import { ID_INDEX, type IndexDeclaration } from './declaration'
import { narrowingsOf, type Narrowing } from './conditions'
import type { Document } from './document'
import { equality, type Clause } from './clause'
import type { SqlValue } from './database'
import { drivings, heldBesides } from './held'
import { tableOf } from './tables'

export type Order = { [field: string]: 1 | -1 }

/** How one index would serve a query. `sorted`: its rows come in the order asked for. */
export type Plan = {
  index: IndexDeclaration
  where: string
  values: SqlValue[]
  orderBy: string
  sorted: boolean
  narrowed: number
  /** The keys that the first field is fixed to; none where it is not. */
  keys: SqlValue[]
  /** One part of the index for each of these keys, where there are several: each is in order by itself. */
  branches: { where: string; values: SqlValue[] }[]
}

/** More parts are sorted together instead. */
const MOST_BRANCHES = 40

/** A collection by its name, with what is declared of it. */
type Indexed = { name: string; indexes: IndexDeclaration[] }

/** Every way the declared indexes serve the query, the most narrowed first; none when no index narrows it. */
export function plansFor({ name, indexes }: Indexed, query: Document, order: Order): Plan[] {
  const narrowings = narrowingsOf(query)
  const free = Object.keys(query).length === 0
  const asked = (index: IndexDeclaration) => ({ order, table: tableOf(name, index) })
  return [ID_INDEX, ...indexes]
    .flatMap((index) => drivings(index, narrowings).map((each) => planWith(index, each, asked(index))))
    .filter((plan) => (free ? plan.sorted : plan.narrowed > 0))
    .sort((a, b) => b.narrowed - a.narrowed)
}

function planWith(
  index: IndexDeclaration,
  narrowings: Map<string, Narrowing>,
  { order, table }: { order: Order; table: string },
): Plan {
  const clauses: Clause[] = []
  let fixed = 0
  for (const [position, { name }] of index.fields.entries()) {
    const narrowing = narrowings.get(name)
    const added = narrowing && clauseFor(columnOf(index, position), narrowing, index.multikey === name)
    if (!added) break
    clauses.push(added)
    if (!narrowing.equal) break
    fixed += 1
  }
  const sort = sortOf(index, order, fixed, narrowings)
  const keys = fixed ? (clauses[0]?.values ?? []) : []
  const all = [...clauses, ...heldBesides(index, narrowings, table)]
  return {
    ...{ index, ...joined(all), orderBy: sort ?? '', sorted: sort !== null, narrowed: clauses.length, keys },
    branches: sort ? branchesOf(columnOf(index, 0), keys, all.slice(1)) : [],
  }
}

const joined = (clauses: Clause[]): { where: string; values: SqlValue[] } => ({
  where: clauses.length ? `WHERE ${clauses.map(({ sql }) => sql).join(' AND ')}` : '',
  values: clauses.flatMap(({ values }) => values),
})

/** The same clauses with the first field fixed to each of its keys. */
function branchesOf(column: string, keys: SqlValue[], rest: Clause[]): Plan['branches'] {
  if (keys.length < 2 || keys.length > MOST_BRANCHES) return []
  return keys.map((key) => joined([{ sql: `${column} = ?`, values: [key] }, ...rest]))
}

/** `_id` is looked up among the documents themselves. */
const columnOf = (index: IndexDeclaration, position: number): string => (index === ID_INDEX ? 'id' : `k${position}`)

function clauseFor(column: string, narrowing: Narrowing, multikey: boolean): Clause | null {
  if (narrowing.equal) return equality(column, narrowing.equal)
  const { from, to } = narrowing
  const lower: Clause | undefined = from && { sql: `${column} ${from.inclusive ? '>=' : '>'} ?`, values: [from.key] }
  const upper: Clause | undefined = to && { sql: `${column} ${to.inclusive ? '<=' : '<'} ?`, values: [to.key] }
  // Two bounds on an array may be met by two different elements, so an index of elements takes one of them.
  const bounds = [lower, multikey && lower ? undefined : upper].filter((bound): bound is Clause => Boolean(bound))
  if (!bounds.length) return null
  return { sql: bounds.map(({ sql }) => sql).join(' AND '), values: bounds.flatMap(({ values }) => values) }
}

const sqlOf = (direction: 1 | -1 | undefined): string => (direction === -1 ? 'DESC' : 'ASC')

/** Rows of an index end with the document's id. */
const LAST = { name: '_id', direction: 1, column: 'id' } as const

/** ORDER BY when the index covers the order after its fixed fields, all forwards or all backwards; else null. */
function sortOf(
  index: IndexDeclaration,
  order: Order,
  fixed: number,
  narrowings: Map<string, Narrowing>,
): string | null {
  const single = (field: string): boolean => narrowings.get(field)?.equal?.length === 1 && index.multikey !== field
  const wanted = Object.entries(order).filter(([field]) => !single(field))
  const first = wanted[0]
  if (!first) return ''
  const all = [...index.fields.map((field, position) => ({ ...field, column: columnOf(index, position) })), LAST]
  const start = all.findIndex(({ name }, position) => position <= fixed && name === first[0])
  if (start < 0) return null
  const columns = all.slice(start)
  const way = first[1] * (columns[0]?.direction ?? 1)
  const covered = wanted.every(([field, direction], position) => {
    const column = columns[position]
    return column?.name === field && column.direction * direction === way && index.multikey !== field
  })
  if (!covered) return null
  const terms = wanted.map(([, direction], position) => `${columns[position]?.column} ${sqlOf(direction)}`)
  const ties = wanted.some(([field]) => field === '_id') ? '' : `, id ${sqlOf(wanted[wanted.length - 1]?.[1])}`
  return `ORDER BY ${terms.join(', ')}${ties}`
}
