import type { Database, SqlValue } from './database'
import { ID_INDEX, type IndexDeclaration } from './declaration'
import { readText, writeText, type Document } from './document'
import type { Plan } from './plan'
import { duplicateKey } from './duplicate'
import { entriesOf } from './entries'
import type { Journal } from './journal'
import { documentsTable, idKey, moveEntries, tableOf } from './tables'

/** After so many writes the counts of index rows are taken anew. */
const COUNTED_AGAIN = 1000
const COUNTS_KEPT = 10_000

/** The documents of one collection and the rows of its indexes. */
export class Collection {
  private readonly counts = new Map<string, number>()
  private writes = 0

  constructor(
    private readonly database: Database,
    readonly name: string,
    readonly indexes: IndexDeclaration[],
    private readonly journal: Journal,
  ) {}

  /** Names one document among those of all collections. */
  key(id: unknown): string {
    return `${this.name}/${JSON.stringify(idKey(id))}`
  }

  /** Refuses what could not be stored: too large, or an array where an index has none. */
  checkStorable(document: Document): void {
    writeText(document)
    for (const index of this.indexes) entriesOf(this.name, index, document)
  }

  get(id: SqlValue): Document | null {
    const row = this.database.get(`SELECT body FROM ${documentsTable(this.name)} WHERE id = ?`, [id])
    return row ? readText(String(row.body)) : null
  }

  insert(document: Document): void {
    const id = idKey(document._id)
    if (this.get(id)) throw duplicateKey(this.name, document._id)
    this.database.run(`INSERT INTO ${documentsTable(this.name)} (id, body) VALUES (?, ?)`, [id, writeText(document)])
    this.move(null, document)
  }

  replace(before: Document, after: Document): void {
    const values = [writeText(after), idKey(before._id)]
    this.database.run(`UPDATE ${documentsTable(this.name)} SET body = ? WHERE id = ?`, values)
    this.move(before, after)
  }

  remove(document: Document): void {
    this.database.run(`DELETE FROM ${documentsTable(this.name)} WHERE id = ?`, [idKey(document._id)])
    this.move(document, null)
  }

  /** Ids in the plan's order, each once; only the first `limit` rows of the index where a limit is given. */
  ids(plan: Plan, limit?: number): SqlValue[] {
    const from = `FROM ${tableOf(this.name, plan.index)}`
    if (limit && plan.branches.length) return this.merged(plan, from, limit)
    const sql = `SELECT id ${from} ${plan.where} ${plan.orderBy}`
    const rows = limit
      ? this.database.all(`${sql} LIMIT ?`, [...plan.values, limit])
      : this.database.all(sql, plan.values)
    return rows.map((row) => row.id ?? null)
  }

  /** About how many rows of the index a plan goes through: exact for some time, then counted again. */
  estimate({ index, keys }: Plan): number {
    if (index === ID_INDEX) return keys.length || Infinity
    return keys.length ? keys.reduce<number>((sum, key) => sum + this.rowsOf(index, key), 0) : Infinity
  }

  /** The first rows of every branch, put in order together. */
  private merged({ branches, orderBy }: Plan, from: string, limit: number): SqlValue[] {
    const parts = branches.map(({ where }) => `SELECT * FROM (SELECT * ${from} ${where} ${orderBy} LIMIT ?)`)
    const values = branches.flatMap((branch) => [...branch.values, limit])
    const sql = `SELECT id FROM (${parts.join(' UNION ALL ')}) ${orderBy} LIMIT ?`
    return this.database.all(sql, [...values, limit]).map((row) => row.id ?? null)
  }

  private rowsOf(index: IndexDeclaration, key: SqlValue): number {
    const name = `${index.name}/${JSON.stringify(key)}`
    const known = this.counts.get(name)
    if (known !== undefined) return known
    const sql = `SELECT count(*) AS rows FROM ${tableOf(this.name, index)} WHERE k0 = ?`
    const rows = Number(this.database.get(sql, [key])?.rows)
    if (this.counts.size >= COUNTS_KEPT) this.counts.clear()
    this.counts.set(name, rows)
    return rows
  }

  private move(before: Document | null, after: Document | null): void {
    this.writes += 1
    if (this.writes % COUNTED_AGAIN === 0) this.counts.clear()
    this.journal.note(this.key((before ?? after)?._id))
    for (const index of this.indexes) moveEntries(this.database, this.name, index, { before, after })
  }
}
