import type { Database } from './store/database'

/** What the emulator remembers of itself from one start to the next. */
export class Notes {
  constructor(private readonly database: Database) {
    database.define('CREATE TABLE IF NOT EXISTS notes (name TEXT PRIMARY KEY, value TEXT NOT NULL)')
  }

  read(name: string): string | null {
    const row = this.database.get('SELECT value FROM notes WHERE name = ?', [name])
    return row ? String(row.value) : null
  }

  keep(name: string, value: string): void {
    this.database.run('INSERT OR REPLACE INTO notes VALUES (?, ?)', [name, value])
  }
}
