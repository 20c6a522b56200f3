import { isPlainObject, type Document } from './document'
import { valuesAt } from './path'

/** MongoDB's order of kinds; an empty array sorts before null, a missing field as null. */
const KINDS = ['empty', 'null', 'number', 'string', 'object', 'array', 'boolean', 'date', 'other'] as const
type Kind = (typeof KINDS)[number]

const EMPTY = Symbol('an empty array')

function kindOf(value: unknown): Kind {
  if (value === EMPTY) return 'empty'
  if (value === null || value === undefined) return 'null'
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') return typeof value as Kind
  if (Array.isArray(value)) return 'array'
  if (isPlainObject(value)) return 'object'
  return Object.prototype.toString.call(value) === '[object Date]' ? 'date' : 'other'
}

/** Negative where `a` comes first in MongoDB's order of all values. */
export function compareValues(a: unknown, b: unknown): number {
  const kind = kindOf(a)
  if (kind !== kindOf(b)) return KINDS.indexOf(kind) - KINDS.indexOf(kindOf(b))
  if (kind === 'string') return compareText(String(a), String(b))
  if (kind === 'number' || kind === 'boolean' || kind === 'date') return compareNumbers(Number(a), Number(b))
  if (kind === 'array') return compareLists(a as unknown[], b as unknown[])
  return kind === 'object' ? compareLists(entries(a as Document), entries(b as Document)) : 0
}

/** NaN comes before every other number. */
function compareNumbers(a: number, b: number): number {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(b)) - Number(Number.isNaN(a))
  return a === b ? 0 : a < b ? -1 : 1
}

/** UTF-8 order, which UTF-16 has but for characters beyond the first 65,536. */
function compareText(a: string, b: string): number {
  const shared = Math.min(a.length, b.length)
  for (let at = 0; at < shared; at += 1) {
    const difference = placeOf(a.charCodeAt(at)) - placeOf(b.charCodeAt(at))
    if (difference) return difference
  }
  return a.length - b.length
}

const placeOf = (unit: number): number => (unit >= 0xe000 ? unit - 0x800 : unit >= 0xd800 ? unit + 0x2000 : unit)

/** Kind, name and value of each field, one after another, as MongoDB compares objects. */
const entries = (value: Document): unknown[] =>
  Object.entries(value).flatMap(([name, inner]) => [KINDS.indexOf(kindOf(inner)), name, inner])

function compareLists(a: unknown[], b: unknown[]): number {
  for (const [at, value] of a.entries()) {
    if (at >= b.length) return 1
    const difference = compareValues(value, b[at])
    if (difference) return difference
  }
  return a.length - b.length
}

/** Compares documents by an order; an array counts by its least element upwards, by its greatest downwards. */
export function byOrder(order: { [field: string]: 1 | -1 }): (a: Document, b: Document) => number {
  const keys = Object.entries(order).map(([field, direction]) => ({ path: field.split('.'), direction }))
  return (a, b) => {
    for (const { path, direction } of keys) {
      const difference = compareValues(sortValue(a, path, direction), sortValue(b, path, direction)) * direction
      if (difference) return difference
    }
    return 0
  }
}

function sortValue(document: Document, path: string[], direction: 1 | -1): unknown {
  const values = valuesAt(document, path).flatMap((value) => {
    if (!Array.isArray(value)) return [value]
    return value.length ? (value as unknown[]) : [EMPTY]
  })
  return values.reduce((best, value) => (compareValues(value, best) * direction < 0 ? value : best), values[0])
}
