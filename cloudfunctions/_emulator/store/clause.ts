import type { SqlValue } from './database'

/** A part of a WHERE. */
export type Clause = { sql: string; values: SqlValue[] }

/** The column has any of these keys. */
export function equality(column: string, keys: SqlValue[]): Clause {
  const sql = keys.length === 1 ? `${column} = ?` : `${column} IN (${keys.map(() => '?').join(', ')})`
  return { sql, values: keys }
}
