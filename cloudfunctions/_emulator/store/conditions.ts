import type { Document } from './document'
import { isLiteral, keyOf, NULL_KEY, type Key } from './key'

/** What an index can use of a query, by field. Everything else is left to mingo. */
export type Narrowing = {
  /** Any of these keys. */
  equal?: Key[]
  /** What an array must hold besides: of each of these lists any key. */
  also?: Key[][]
  /** Bounds; both ends may be open. */
  from?: { key: Key; inclusive: boolean }
  to?: { key: Key; inclusive: boolean }
}

/** Reads the conjuncts of a query: equality, `$in`, `$all` and ranges of scalar values. */
export function narrowingsOf(query: Document): Map<string, Narrowing> {
  const found = new Map<string, Narrowing>()
  collect(query, found)
  return found
}

function collect(query: Document, found: Map<string, Narrowing>): void {
  for (const [field, condition] of Object.entries(query)) {
    if (field.startsWith('$')) collectLogic(field, condition, found)
    else collectField(field, condition, found)
  }
}

function collectLogic(operator: string, branches: unknown, found: Map<string, Narrowing>): void {
  if (!Array.isArray(branches)) return
  if (operator === '$and') branches.forEach((part) => collect(part as Document, found))
  if (operator === '$or') collectAny(branches as Document[], found)
}

function collectField(field: string, condition: unknown, found: Map<string, Narrowing>): void {
  const narrowing = found.get(field) ?? {}
  if (isLiteral(condition)) setEqual(narrowing, [condition])
  else readOperators(condition as Document, narrowing)
  if (Object.keys(narrowing).length) found.set(field, narrowing)
}

/** A field that every branch fixes is one of all their values. */
function collectAny(branches: Document[], found: Map<string, Narrowing>): void {
  const [first, ...others] = branches.map(narrowingsOf)
  for (const [field, { equal }] of first ?? []) {
    const all = [equal, ...others.map((branch) => branch.get(field)?.equal)]
    const known = found.get(field) ?? {}
    if (known.equal || !all.every((keys): keys is Key[] => keys !== undefined)) continue
    found.set(field, { ...known, equal: all.flat() })
  }
}

function readOperators(condition: Document, narrowing: Narrowing): void {
  for (const [operator, value] of Object.entries(condition)) {
    if (operator === '$eq') setEqual(narrowing, [value])
    else if (operator === '$in' && Array.isArray(value)) setEqual(narrowing, value)
    else if (operator === '$all' && Array.isArray(value) && value.length)
      value.forEach((one) => setEqual(narrowing, [one]))
    else setBound(narrowing, operator, value)
  }
}

function setEqual(narrowing: Narrowing, values: unknown[]): void {
  const keys = values.map(keyOf)
  if (keys.some((key) => key === undefined)) return
  if (narrowing.equal) narrowing.also = [...(narrowing.also ?? []), keys as Key[]]
  else narrowing.equal = keys as Key[]
}

function setBound(narrowing: Narrowing, operator: string, value: unknown): void {
  const key = keyOf(value)
  if (key === undefined || key === NULL_KEY) return
  if (operator === '$gt' || operator === '$gte') narrowing.from = { key, inclusive: operator === '$gte' }
  if (operator === '$lt' || operator === '$lte') narrowing.to = { key, inclusive: operator === '$lte' }
}
