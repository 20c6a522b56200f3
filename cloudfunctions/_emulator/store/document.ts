import { EJSON } from 'bson'
import { refuseQuery } from './refusal'

/** A stored document: JSON values and dates. */
export type Document = { [field: string]: unknown }

const LARGEST_BYTES = 16 * 1024 * 1024

export const isPlainObject = (value: unknown): value is Document =>
  Object.prototype.toString.call(value) === '[object Object]' && !(value as { _bsontype?: string })._bsontype

/** Text of a document as it is stored: relaxed EJSON, so that numbers and text stay readable. */
export function writeText(document: Document): string {
  const text = EJSON.stringify(document, { relaxed: true })
  if (Buffer.byteLength(text) > LARGEST_BYTES) throw refuseQuery(`文档超过 16 MB（_id: ${String(document._id)}）`)
  return text
}

/** Names that begin with $ mark values that JSON has no form for; without one the text is plain JSON, read far faster. */
const MARKED = '"$'

export function readText(text: string): Document {
  if (!text.includes(MARKED)) return JSON.parse(text) as Document
  return EJSON.parse(text, { relaxed: true }) as Document
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
