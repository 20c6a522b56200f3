import { exact } from '@/domain/money'
import type { Exact } from '@/domain/money'

/** The members of `of` together may not come to more than `limit`, a whole number of at least 0. */
export interface Limit {
  of: number[]
  limit: Exact
}

/** Where the sum is largest: each value is its numerator over the common denominator. */
export interface Vertex {
  numerators: Exact[]
  denominator: Exact
  sum: Exact
}

const [ZERO, ONE, MINUS_ONE] = [exact(0), exact(1), exact(-1)]

/** A tableau of whole numbers over the common `denominator`; its last row is the sum, its last column the limits. */
interface Tableau {
  cells: Exact[][]
  denominator: Exact
  /** Which value each row and column stands for; values from `count` on are what limits leave over. */
  rows: number[]
  columns: number[]
}

const at = ({ cells }: Tableau, row: number, column: number): Exact => cells[row]?.[column] ?? ZERO

const startOf = (count: number, limits: readonly Limit[]): Tableau => {
  const columns = Array.from({ length: count }, (_, i) => i)
  const held = limits.map(({ of, limit }) => [...columns.map((i) => (of.indexOf(i) >= 0 ? ONE : ZERO)), limit])
  return {
    cells: [...held, [...columns.map(() => MINUS_ONE), ZERO]],
    denominator: ONE,
    rows: limits.map((_, i) => count + i),
    columns,
  }
}

/** The first value that still raises the sum, or -1; always the first, so that no circle is run (Bland). */
const entering = (tableau: Tableau): number => {
  const raising = tableau.columns.filter((_, column) => at(tableau, tableau.rows.length, column).cmp(ZERO) < 0)
  return raising.length === 0 ? -1 : tableau.columns.indexOf(Math.min(...raising))
}

/** The row that limits a column first. */
const leaving = (tableau: Tableau, column: number): number => {
  const last = tableau.columns.length
  const order = (a: number, b: number): number => {
    const [left, right] = [
      at(tableau, a, last).times(at(tableau, b, column)),
      at(tableau, b, last).times(at(tableau, a, column)),
    ]
    return left.cmp(right) || (tableau.rows[a] ?? 0) - (tableau.rows[b] ?? 0)
  }
  const limiting = tableau.rows.map((_, row) => row).filter((row) => at(tableau, row, column).cmp(ZERO) > 0)
  return limiting.sort(order)[0] ?? -1
}

/** Row and column change places. The divisions leave nothing over (Edmonds: every cell is a determinant). */
const pivoted = (tableau: Tableau, row: number, column: number): Tableau => {
  const { cells, denominator, rows, columns } = tableau
  const pivot = at(tableau, row, column)
  const swap = (values: number[], place: number, value: number) => values.map((old, i) => (i === place ? value : old))
  const cell = (value: Exact, i: number, j: number): Exact => {
    if (i === row) return j === column ? denominator : value
    if (j === column) return ZERO.minus(value)
    return value
      .times(pivot)
      .minus(at(tableau, i, column).times(at(tableau, row, j)))
      .div(denominator)
  }
  return {
    cells: cells.map((values, i) => values.map((value, j) => cell(value, i, j))),
    denominator: pivot,
    rows: swap(rows, row, columns[column] ?? 0),
    columns: swap(columns, column, rows[row] ?? 0),
  }
}

/** The largest sum of `count` values of at least 0 under limits that hold every one of them, exactly. */
export const largestSum = (count: number, limits: readonly Limit[]): Vertex => {
  let tableau = startOf(count, limits)
  for (let column = entering(tableau); column >= 0; column = entering(tableau)) {
    tableau = pivoted(tableau, leaving(tableau, column), column)
  }
  const { rows, columns, denominator } = tableau
  const numerators = Array.from({ length: count }, (_, i) => {
    const row = rows.indexOf(i)
    return row < 0 ? ZERO : at(tableau, row, columns.length)
  })
  return { numerators, denominator, sum: at(tableau, rows.length, columns.length) }
}
