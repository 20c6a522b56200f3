import { aggregated, checkStages, type Stage } from './aggregate'
import { changed, checkChange, created, type Change } from './change'
import { Collection } from './collection'
import type { Database } from './database'
import type { CollectionDeclaration } from './declaration'
import { readText, type Document } from './document'
import { find, type Search } from './find'
import { withId } from './identity'
import { Journal } from './journal'
import { checkQuery } from './operators'
import { Refusal, refuseQuery } from './refusal'
import { createDocumentsTable, createIndexTable, documentsTable, idKey, LAYOUT, moveEntries } from './tables'
import type { Documents, Written } from './transaction'
import { Transactions } from './transactions'

/** CloudBase's database on one machine. */
export class Store implements Documents {
  readonly journal = new Journal()
  readonly transactions = new Transactions(this)
  private readonly collections = new Map<string, Collection>()

  constructor(
    private readonly database: Database,
    declared: CollectionDeclaration[],
  ) {
    database.define('CREATE TABLE IF NOT EXISTS catalogue (name TEXT PRIMARY KEY, indexes TEXT NOT NULL)')
    for (const { name } of database.all('SELECT name FROM catalogue')) this.open({ name: String(name), indexes: [] })
    for (const declaration of declared) this.declare(declaration)
    database.forgetStatements()
  }

  has(name: string): boolean {
    return this.collections.has(name)
  }

  /** Creates a collection with no index but `_id`. */
  addCollection(name: string): void {
    if (this.has(name)) throw refuseQuery(`集合 ${name} 已存在`)
    this.declare({ name, indexes: [] })
  }

  insert(name: string, documents: Document[]): (string | number)[] {
    const collection = this.collection(name)
    const ids: (string | number)[] = []
    // As an ordered insertMany: what stands before the refused one stays.
    for (const document of documents) {
      const whole = withId(document)
      this.database.atomically(() => collection.insert(whole))
      ids.push(whole._id)
    }
    return ids
  }

  /** Inserts what is not there yet. */
  insertAbsent(name: string, documents: Document[]): void {
    const collection = this.collection(name)
    this.database.atomically(() => {
      for (const document of documents) if (!collection.get(idKey(document._id))) collection.insert(document)
    })
  }

  find(name: string, search: Search): Document[] {
    checkQuery(search.query)
    return find(this.collection(name), search)
  }

  count(name: string, query: Document): number {
    if (Object.keys(query).length) return this.find(name, { query }).length
    this.collection(name)
    return Number(this.database.get(`SELECT count(*) AS total FROM ${documentsTable(name)}`)?.total)
  }

  modify(name: string, change: Change): { updated: number; upsertedId: string | number | null } {
    checkQuery(change.query)
    checkChange(change)
    const collection = this.collection(name)
    const failed: unknown[] = []
    const result = this.database.atomically(() => {
      const matched = find(collection, { query: change.query, limit: change.multi ? Infinity : 1 })
      if (!matched.length && change.upsert) return { updated: 0, upsertedId: insertCreated(collection, change) }
      return { updated: changeEach(collection, matched, change, failed), upsertedId: null }
    })
    if (failed.length) throw failed[0]
    return result
  }

  remove(name: string, query: Document, multi: boolean): number {
    checkQuery(query)
    if (!Object.keys(query).length) throw refuseQuery(`集合 ${name} 的删除没有条件`)
    const collection = this.collection(name)
    return this.database.atomically(() => {
      const matched = find(collection, { query, limit: multi ? Infinity : 1 })
      for (const document of matched) collection.remove(document)
      return matched.length
    })
  }

  aggregate(name: string, stages: Stage[]): Document[] {
    checkStages(stages)
    const [first, ...rest] = stages
    return aggregated(this.find(name, { query: first?.stageValue as Document }), rest)
  }

  /** One document as it stands. */
  load(name: string, id: unknown): Document | null {
    return this.collection(name).get(idKey(id))
  }

  key(name: string, id: unknown): string {
    return this.collection(name).key(id)
  }

  checkStorable(name: string, document: Document): void {
    this.collection(name).checkStorable(document)
  }

  write(documents: Written[]): void {
    this.database.atomically(() => {
      for (const { collection: name, before, now } of documents) {
        const collection = this.collection(name)
        if (before && now) collection.replace(before, now)
        else if (now) collection.insert(now)
        else if (before) collection.remove(before)
      }
    })
  }

  private collection(name: string): Collection {
    const found = this.collections.get(name)
    if (found) return found
    throw new Refusal('DATABASE_COLLECTION_NOT_EXIST', `Db or Table not exist: ${name}（集合未声明也未创建）`)
  }

  private open({ name, indexes }: CollectionDeclaration): Collection {
    const collection = new Collection(this.database, name, indexes, this.journal)
    this.collections.set(name, collection)
    return collection
  }

  /** Creates what is missing; rebuilds the indexes where their declaration has changed. */
  private declare(declaration: CollectionDeclaration): void {
    const { name, indexes } = declaration
    createDocumentsTable(this.database, name)
    const signature = JSON.stringify({ layout: LAYOUT, indexes })
    const known = this.database.get('SELECT indexes FROM catalogue WHERE name = ?', [name])
    this.open(declaration)
    if (known?.indexes === signature) return
    this.database.atomically(() => {
      for (const index of indexes) createIndexTable(this.database, name, index)
      for (const { body } of this.database.all(`SELECT body FROM ${documentsTable(name)}`)) {
        const after = readText(String(body))
        for (const index of indexes) moveEntries(this.database, name, index, { before: null, after })
      }
      this.database.run('INSERT OR REPLACE INTO catalogue VALUES (?, ?)', [name, signature])
    })
  }
}

function insertCreated(collection: Collection, change: Change): string | number {
  const document = created(change)
  collection.insert(document)
  return document._id
}

/** How many were changed. As in MongoDB, what was changed before one failed stays so. */
function changeEach(collection: Collection, documents: Document[], change: Change, failed: unknown[]): number {
  let updated = 0
  for (const document of documents) {
    try {
      const after = changed(document, change)
      if (!after) continue
      collection.checkStorable(after)
      collection.replace(document, after)
      updated += 1
    } catch (error) {
      failed.push(error)
      break
    }
  }
  return updated
}
