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

export function createIndexTable(database: Database, collection: string, index: IndexDeclaration): void {
  const table = indexTable(collection, index)
  const columns = index.fields.map((_, position) => `k${position}`)
  const ordered = index.fields.map(({ direction }, position) => `k${position} ${direction === -1 ? 'DESC' : 'ASC'}`)
  database.define(`DROP TABLE IF EXISTS ${table}; CREATE TABLE ${table} (${columns.join(', ')}, id)`)
  database.define(`CREATE INDEX "s:${collection}:${index.name}" ON ${table} (${ordered.join(', ')}, id)`)
  database.define(`CREATE INDEX "i:${collection}:${index.name}" ON ${table} (id)`)
}

/** Brings the rows of an index from what `before` gave to what `after` gives. */
export function moveEntries(
  database: Database,
  collection: string,
  index: IndexDeclaration,
  { before, after }: { before: Document | null; after: Document | null },
): void {
  const old = before ? entriesOf(collection, index, before) : []
  const fresh = after ? entriesOf(collection, index, after) : []
  if (JSON.stringify(old) === JSON.stringify(fresh)) return
  const table = indexTable(collection, index)
  const id = idKey((before ?? after)?._id)
  if (before) database.run(`DELETE FROM ${table} WHERE id = ?`, [id])
  const marks = Array.from({ length: index.fields.length + 1 }, () => '?').join(', ')
  for (const row of fresh) database.run(`INSERT INTO ${table} VALUES (${marks})`, [...row, id])
}

export const tableOf = (collection: string, index: IndexDeclaration): string =>
  index === ID_INDEX ? documentsTable(collection) : indexTable(collection, index)
