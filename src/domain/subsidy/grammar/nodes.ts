import type { Decimal } from '@/domain/money'
import type { NumberUnit } from './units'

/** Where a node comes from: the place in the rule's list of evidence. */
interface At {
  e: number
}

/** One kind of node for each name, so that each can be told apart by its name. */
type Named<Op extends string, Parts> = Op extends string ? { op: Op } & Parts : never

/** From this figure on (above it, where `over`), `amount` is the whole sum. Rows ascend. */
export interface StepRow extends At {
  from: Decimal
  over?: boolean
  amount: Num
}

/** The part of the figure above `from`, up to the next row, is taken at `rate`. Rows ascend. */
export interface SliceRow extends At {
  from: Decimal
  rate: Num
}

export interface LookupRow extends At {
  choice: string
  amount: Num
}

/** Something that is a number. Figures of rows are in the unit of the row's own node, `unit`. */
export type Num = At &
  (
    | { op: 'const'; value: Decimal; unit: NumberUnit }
    | Named<'input' | 'param', { id: string }>
    | Named<'add' | 'mul' | 'min' | 'max' | 'sub' | 'div', { of: Num[] }>
    | { op: 'round'; of: Num; unit: NumberUnit; places: number; mode: 'down' | 'half-up' | 'up' }
    | { op: 'if'; test: Test; then: Num; else: Num }
    | { op: 'steps'; on: Num; unit: NumberUnit; rows: StepRow[] }
    | { op: 'slices'; on: Num; unit: NumberUnit; rows: SliceRow[] }
    | { op: 'lookup'; id: string; rows: LookupRow[] }
    /** So much for each, after the first `free`, for `most` of them at most. */
    | { op: 'each'; count: Num; amount: Num; free?: Num; most?: Num }
    | { op: 'rate'; base: Num; rate: Num }
    | { op: 'cap'; of: Num; limit: Num }
    /** Principal (up to `principalMost`) × yearly rate × days (up to `longest`) / basis, never more than `paid`. */
    | {
        op: 'interest'
        principal: Num
        rate: Num
        days: Num
        basis: 360 | 365
        principalMost?: Num
        longest?: Num
        paid?: Num
      }
    | { op: 'match'; of: Num; ratio: Num }
    | { op: 'uplift'; of: Num; by: Num }
    | { op: 'halve'; of: Num }
  )

export type Comparison = '>=' | '>' | '<=' | '<' | '='

/** Something that is true, false or not known. */
export type Test = At &
  (
    | Named<'and' | 'or', { of: Test[] }>
    | { op: 'not'; of: Test }
    | { op: 'compare'; left: Num; by: Comparison; right: Num }
    | { op: 'yes'; id: string }
    | { op: 'is'; id: string; among: string[] }
  )

export type Node = Num | Test
