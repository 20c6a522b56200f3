import type { Database, SqlValue } from './database'
import type { IndexDeclaration } from './declaration'
import { readText, writeText, type Document } from './document'
import type { Plan } from './plan'
import { duplicateKey } from './duplicate'
import { entriesOf } from './entries'
import type { Journal } from './journal'
import { documentsTable, idKey, moveEntries, tableOf } from './tables'

/** The documents of one collection and the rows of its indexes. */
export class Collection {
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
    const sql = `SELECT id FROM ${tableOf(this.name, plan.index)} ${plan.where} ${plan.orderBy}`
    const rows = limit
      ? this.database.all(`${sql} LIMIT ?`, [...plan.values, limit])
      : this.database.all(sql, plan.values)
    return rows.map((row) => row.id ?? null)
  }

  private move(before: Document | null, after: Document | null): void {
    this.journal.note(this.key((before ?? after)?._id))
    for (const index of this.indexes) moveEntries(this.database, this.name, index, { before, after })
  }
}
