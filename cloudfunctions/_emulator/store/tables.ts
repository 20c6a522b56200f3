import { ID_INDEX, type IndexDeclaration } from './declaration'
import type { Database } from './database'
import type { Document } from './document'
import { entriesOf } from './entries'
import { keyOf, type Key } from './key'
import { refuseQuery } from './refusal'

const NAME = /^[A-Za-z][\w-]{0,63}$/

export const documentsTable = (collection: string): string => `"d:${collection}"`
export const indexTable = (collection: string, index: IndexDeclaration): string => `"x:${collection}:${index.name}"`

/** Key of a document's `_id`, which is text or a number. */
export function idKey(id: unknown): Key {
  if (typeof id !== 'string' && typeof id !== 'number') throw refuseQuery(`_id 必须是字符串或数字：${typeof id}`)
  return keyOf(id) as Key
}

export function createDocumentsTable(database: Database, collection: string): void {
  if (!NAME.test(collection)) throw refuseQuery(`集合名不合规：${collection}`)
  database.define(`CREATE TABLE IF NOT EXISTS ${documentsTable(collection)} (id, body TEXT NOT NULL)`)
  database.define(`CREATE UNIQUE INDEX IF NOT EXISTS "u:${collection}" ON ${documentsTable(collection)} (id)`)
}

/** Part of what tells whether a stored index is as it would be made now. */
export const LAYOUT = 2

/** The rows of an index are its tree: keys, then the document's id. */
export function createIndexTable(database: Database, collection: string, index: IndexDeclaration): void {
  const table = indexTable(collection, index)
  const columns = index.fields.map((_, position) => `k${position}`)
  const ordered = index.fields.map(({ direction }, position) => `k${position} ${direction === -1 ? 'DESC' : 'ASC'}`)
  database.define(`DROP TABLE IF EXISTS ${table}`)
  database.define(
    `CREATE TABLE ${table} (${columns.join(', ')}, id, PRIMARY KEY (${ordered.join(', ')}, id)) WITHOUT ROWID`,
  )
}

/** Brings the rows of an index from what `before` gave to what `after` gives. */
export function moveEntries(
  database: Database,
  collection: string,
  index: IndexDeclaration,
  { before, after }: { before: Document | null; after: Document | null },
): void {
  const old = rowsByText(before ? entriesOf(collection, index, before) : [])
  const fresh = rowsByText(after ? entriesOf(collection, index, after) : [])
  const table = indexTable(collection, index)
  const id = idKey((before ?? after)?._id)
  const same = [...index.fields.map((_, position) => `k${position} = ?`), 'id = ?'].join(' AND ')
  const marks = Array.from({ length: index.fields.length + 1 }, () => '?').join(', ')
  for (const [text, row] of old) {
    if (!fresh.has(text)) database.run(`DELETE FROM ${table} WHERE ${same}`, [...row, id])
  }
  for (const [text, row] of fresh) {
    if (!old.has(text)) database.run(`INSERT INTO ${table} VALUES (${marks})`, [...row, id])
  }
}

const rowsByText = (rows: Key[][]): Map<string, Key[]> => new Map(rows.map((row) => [JSON.stringify(row), row]))

export const tableOf = (collection: string, index: IndexDeclaration): string =>
  index === ID_INDEX ? documentsTable(collection) : indexTable(collection, index)
