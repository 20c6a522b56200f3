import { isPlainObject } from './document'

/** An index key. SQLite orders numbers, text, blobs: the order MongoDB gives to the same values. */
export type Key = number | string | Buffer

/** Null and missing come first. The least number shares this key; what is found is compared with the query anyway. */
export const NULL_KEY = -Infinity

const BOOLEAN = 1
const DATE = 2
/** Milliseconds a date may be away from 1970, on either side. */
const FARTHEST = 8.64e15

/** The key of a scalar; undefined for what cannot be a key (objects, arrays, patterns). */
export function keyOf(value: unknown): Key | undefined {
  if (value === null || value === undefined) return NULL_KEY
  if (typeof value === 'string') return value
  if (typeof value === 'number') return Number.isNaN(value) ? undefined : value
  if (typeof value === 'boolean') return Buffer.from([BOOLEAN, value ? 1 : 0])
  if (isDate(value)) return dateKey(value)
  return undefined
}

const isDate = (value: unknown): value is Date => Object.prototype.toString.call(value) === '[object Date]'

/** A positive double, big endian, sorts as its bytes do. */
function dateKey(date: Date): Buffer {
  const key = Buffer.alloc(9)
  key[0] = DATE
  key.writeDoubleBE(date.getTime() + FARTHEST, 1)
  return key
}

/** Whether a condition's value is compared as it stands, not read as operators. */
export const isLiteral = (value: unknown): boolean =>
  !isPlainObject(value) || !Object.keys(value).some((name) => name.startsWith('$'))
