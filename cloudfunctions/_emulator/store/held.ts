import { equality, type Clause } from './clause'
import type { Narrowing } from './conditions'
import type { IndexDeclaration } from './declaration'

type Narrowings = Map<string, Narrowing>

/** An array that must hold several keys can be looked up by each of them; the others are then asked for besides. */
export function drivings({ multikey = '' }: IndexDeclaration, narrowings: Narrowings): Narrowings[] {
  const { equal, also, ...bounds } = narrowings.get(multikey) ?? {}
  if (!equal || !also) return [narrowings]
  const all = [equal, ...also]
  return all.map((driving) => {
    const others = all.filter((keys) => keys !== driving)
    return new Map(narrowings).set(multikey, { ...bounds, equal: driving, also: others })
  })
}

/** The other keys that the array must hold, each in a row of its own of the same document; single keys first. */
export function heldBesides(
  { multikey = '', fields }: IndexDeclaration,
  narrowings: Narrowings,
  table: string,
): Clause[] {
  const also = narrowings.get(multikey)?.also ?? []
  const columns = fields.map(({ name }, position) => ({ name, column: `k${position}` }))
  const same = [...columns.filter(({ name }) => name !== multikey).map(({ column }) => column), 'id']
  const own = columns.find(({ name }) => name === multikey)?.column ?? ''
  return [...also]
    .sort((a, b) => a.length - b.length)
    .map((keys) => {
      const { sql, values } = equality(`other.${own}`, keys)
      const joined = same.map((column) => `other.${column} = ${table}.${column}`).join(' AND ')
      return { sql: `EXISTS (SELECT 1 FROM ${table} AS other WHERE ${sql} AND ${joined})`, values }
    })
}
