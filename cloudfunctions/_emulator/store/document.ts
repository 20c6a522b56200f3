import { EJSON } from 'bson'
import { refuseQuery } from './refusal'

/** A stored document: JSON values and dates. */
export type Document = { [field: string]: unknown }

/** What a client may read at once; the cloud's own limit of a document is higher, but not one to count on. */
const LARGEST_BYTES = 1024 * 1024

export const isPlainObject = (value: unknown): value is Document =>
  Object.prototype.toString.call(value) === '[object Object]' && !(value as { _bsontype?: string })._bsontype

/** Text of a document as it is stored: relaxed EJSON, so that numbers and text stay readable. */
export function writeText(document: Document): string {
  const text = EJSON.stringify(document, { relaxed: true })
  if (Buffer.byteLength(text) > LARGEST_BYTES) throw refuseQuery(`文档超过 1 MB（_id: ${String(document._id)}）`)
  return text
}

/** Only values that JSON lacks (dates, numbers without end) are written with a dollar name. */
export function readText(text: string): Document {
  return (text.includes('"$') ? EJSON.parse(text, { relaxed: true }) : JSON.parse(text)) as Document
}

/** The value at a dotted path; undefined where there is none. Arrays on the way end the walk and are returned. */
export function valueAt(document: Document, path: string): unknown {
  let value: unknown = document
  for (const part of path.split('.')) {
    if (!isPlainObject(value)) return Array.isArray(value) ? value : undefined
    value = value[part]
  }
  return value
}

/** Field names that MongoDB reads as something else. */
export function checkNames(value: unknown, where = ''): void {
  if (Array.isArray(value)) value.forEach((element) => checkNames(element, where))
  if (!isPlainObject(value)) return
  for (const [name, inner] of Object.entries(value)) {
    const path = where ? `${where}.${name}` : name
    if (name === '' || name.startsWith('$') || name.includes('.')) throw refuseQuery(`字段名不合规：${path}`)
    checkNames(inner, path)
  }
}
