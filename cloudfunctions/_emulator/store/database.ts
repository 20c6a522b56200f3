import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import Libsql from 'libsql'

type Statement = ReturnType<Libsql.Database['prepare']>
export type SqlValue = null | number | string | Buffer
type Row = { [column: string]: SqlValue }

/** One SQLite file. An acknowledged write is on the disk: WAL with synchronous FULL. */
export class Database {
  private readonly sqlite: Libsql.Database
  private readonly statements = new Map<string, Statement>()
  private depth = 0

  constructor(folder: string) {
    mkdirSync(folder, { recursive: true })
    this.sqlite = new Libsql(join(folder, 'huiqi.db'))
    this.sqlite.exec('PRAGMA page_size = 8192; PRAGMA busy_timeout = 2000; PRAGMA cache_size = -65536')
    this.sqlite.pragma('journal_mode = WAL')
    this.sqlite.pragma('synchronous = FULL')
  }

  define(sql: string): void {
    this.sqlite.exec(sql)
  }

  run(sql: string, values: SqlValue[] = []): number {
    return this.statement(sql).run(values).changes
  }

  all(sql: string, values: SqlValue[] = []): Row[] {
    return this.statement(sql).all(values) as Row[]
  }

  get(sql: string, values: SqlValue[] = []): Row | undefined {
    return this.all(sql, values)[0]
  }

  /** All or nothing; inner calls join the outer one. */
  atomically<T>(work: () => T): T {
    if (this.depth > 0) return work()
    this.sqlite.exec('BEGIN IMMEDIATE')
    this.depth += 1
    try {
      const result = work()
      this.sqlite.exec('COMMIT')
      return result
    } catch (error) {
      this.sqlite.exec('ROLLBACK')
      throw error
    } finally {
      this.depth -= 1
    }
  }

  /** Forgets prepared statements; needed after tables are dropped. */
  forgetStatements(): void {
    this.statements.clear()
  }

  close(): void {
    this.statements.clear()
    this.sqlite.close()
  }

  private statement(sql: string): Statement {
    const known = this.statements.get(sql)
    if (known) return known
    const made = this.sqlite.prepare(sql)
    this.statements.set(sql, made)
    return made
  }
}
