import { EJSON } from 'bson'
import { isPlainObject, type Document } from '../store/document'
import { refuseQuery } from '../store/refusal'

/** A request as the SDK posts it; strings of EJSON inside. */
export type AdminRequest = { [field: string]: unknown }

/** Reads a field of EJSON text; `now` stands in for `db.serverDate()`. An absent field is `{}`. */
export function readEjson(request: AdminRequest, field: string, now: number): Document {
  const text = request[field]
  if (text === undefined || text === '') return {}
  if (typeof text !== 'string') throw refuseQuery(`${field} 不是 EJSON 文本`)
  return readDocument(text, field, now)
}

export function readDocument(text: string, field: string, now: number): Document {
  const value = readValue(text, field, now)
  if (isPlainObject(value)) return value
  throw refuseQuery(`${field} 不是对象`)
}

export function nameOf(request: AdminRequest): string {
  if (typeof request.collectionName === 'string' && request.collectionName) return request.collectionName
  throw refuseQuery('缺少集合名（collectionName）')
}

export function readValue(text: string, field: string, now: number): unknown {
  try {
    return plain(EJSON.parse(text, { relaxed: true }), now)
  } catch (error) {
    throw refuseQuery(`${field} 读不懂：${error instanceof Error ? error.message : String(error)}`)
  }
}

/** EJSON's classes as plain values; what a JSON document cannot hold is refused. */
function plain(value: unknown, now: number): unknown {
  if (Array.isArray(value)) return value.map((element) => plain(element, now))
  const type = (value as { _bsontype?: string } | null)?._bsontype
  if (type === 'BSONRegExp') {
    const { pattern, options } = value as { pattern: string; options: string }
    return new RegExp(pattern, options.replace(/[^gimsuy]/g, ''))
  }
  if (type) throw new Error(`类型 ${type} 未模拟`)
  if (!isPlainObject(value)) return value
  const serverDate = value.$tcb_server_date as { offset?: number } | undefined
  if (serverDate) return new Date(now + (serverDate.offset ?? 0))
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, plain(inner, now)]))
}

/** A document as the SDK expects it in a list: a string of canonical EJSON. */
export const writeEjson = (document: Document): string => EJSON.stringify(document, { relaxed: false })
