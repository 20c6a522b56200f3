import type { IndexDeclaration } from './declaration'
import { valueAt, type Document } from './document'
import { keyOf, NULL_KEY, type Key } from './key'
import { refuseQuery } from './refusal'

/** The rows one document has in an index: one, or one for every different element of the multikey field. */
export function entriesOf(collection: string, index: IndexDeclaration, document: Document): Key[][] {
  let rows: Key[][] = [[]]
  for (const { name } of index.fields) {
    const keys = keysOf(collection, index, name, valueAt(document, name))
    rows = rows.flatMap((row) => keys.map((key) => [...row, key]))
  }
  return rows
}

function keysOf(collection: string, index: IndexDeclaration, field: string, value: unknown): Key[] {
  if (!Array.isArray(value)) return [scalarKey(collection, index, field, value)]
  if (index.multikey !== field) {
    throw refuseQuery(`集合 ${collection} 的索引 ${index.name} 未把 ${field} 声明为 multikey，文档里却是数组`)
  }
  const keys = new Map<string, Key>()
  for (const element of value) {
    const key = scalarKey(collection, index, field, element)
    keys.set(typeof key === 'object' ? key.toString('hex') : `${typeof key}:${key}`, key)
  }
  return keys.size ? [...keys.values()] : [NULL_KEY]
}

function scalarKey(collection: string, index: IndexDeclaration, field: string, value: unknown): Key {
  const key = keyOf(value)
  if (key === undefined) throw refuseQuery(`集合 ${collection} 的索引 ${index.name} 的字段 ${field} 不是标量`)
  return key
}
