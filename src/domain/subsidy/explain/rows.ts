import type { Num, SliceRow, StepRow } from '../grammar/nodes'
import type { NumberUnit } from '../grammar/units'
import { figure } from '../evaluate/answers'
import type { Run } from '../evaluate/run'
import { exactOf, nameOf, operand, valueWords } from './words'

type Steps = Extract<Num, { op: 'steps' }>
type Slices = Extract<Num, { op: 'slices' }>

const thresholdWords = (from: string, unit: NumberUnit, e: number, run: Run): string => {
  const node: Num = { op: 'const', value: from, unit, e }
  const value = figure(from, unit)
  return value === null ? from : valueWords(value, node, run)
}

/** The row that a known figure has reached, or undefined below the first. */
export const rowReached = ({ on, rows, unit }: Steps, run: Run): StepRow | undefined => {
  const value = exactOf(on, run)
  if (value === null) return undefined
  const reached = rows.filter(({ from, over }) => {
    const at = figure(from, unit)
    return at !== null && value.cmp(at) >= (over ? 1 : 0)
  })
  return reached[reached.length - 1]
}

/** The tier in words. */
export const bandWords = (node: Steps, run: Run): string => {
  const row = rowReached(node, run)
  const first = node.rows[0] as StepRow
  if (!row) return `未达到 ${thresholdWords(first.from, node.unit, first.e, run)}`
  return `${row.over ? '超过' : '达到'} ${thresholdWords(row.from, node.unit, row.e, run)}一档`
}

const sliceOf = ({ on, rows, unit }: Slices, at: number, run: Run): string | null => {
  const row = rows[at] as SliceRow
  const value = exactOf(on, run)
  const from = figure(row.from, unit)
  if (value === null || from === null || value.cmp(from) <= 0) return null
  const next = rows[at + 1] && figure((rows[at + 1] as SliceRow).from, unit)
  const within = (next && value.cmp(next) > 0 ? next : value).minus(from)
  return `${valueWords(within, on, run)} × ${operand(row.rate, run)}`
}

/** 设备投资 3,000 万元：1,500 万元 × 8% + 1,000 万元 × 10%, the part in each slice at its rate. */
export const sliceWords = (node: Slices, run: Run): string => {
  const parts = node.rows.flatMap((_, at) => sliceOf(node, at, run) ?? [])
  const name = nameOf(node.on, run)
  return `${name === '' ? '' : `${operand(node.on, run)}，分段计算：`}${parts.join(' + ') || '未达到起点'}`
}
