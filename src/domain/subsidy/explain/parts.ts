import { decimalText, toFen } from '@/domain/money'
import type { Decimal, Exact } from '@/domain/money'
import type { Num } from '../grammar/nodes'
import type { Run } from '../evaluate/run'
import { exactOf, nameOf } from './words'

/** One piece of the total, in yuan to the fen. */
export interface Part {
  label: string
  yuan: Decimal
}

/** How the total is made up: the parts, less what a cap cut off, plus what rounding to the fen moved. */
export interface Composition {
  parts: Part[]
  cutYuan: Decimal
  roundingYuan: Decimal
  totalYuan: Decimal
}

type Cap = Extract<Num, { op: 'cap' }>

const labelOf = (node: Num, run: Run): string => {
  if (node.op === 'cap') return labelOf(node.of, run)
  if (node.op === 'rate') return nameOf(node.base, run)
  if (node.op === 'each') return nameOf(node.count, run)
  if (node.op === 'interest') return '贴息'
  return nameOf(node, run)
}

/** The caps around the sum, from the outside, and what they hold. */
const uncapped = (node: Num): { caps: Cap[]; core: Num } => {
  if (node.op !== 'cap') return { caps: [], core: node }
  const { caps, core } = uncapped(node.of)
  return { caps: [node, ...caps], core }
}

const pieces = (core: Num): Num[] => (core.op === 'add' ? core.of : [core])
const fen = (value: Exact): Decimal => toFen(decimalText(value))

const named = (node: Num, at: number, run: Run): Part | null => {
  const value = exactOf(node, run)
  const label = labelOf(node, run)
  return value === null ? null : { label: label === '' ? `第${at + 1}部分` : label, yuan: fen(value) }
}

/** The make-up of a known amount, or null while it is a range. Parts − cut + rounding = total, always. */
export const compositionOf = (amount: Num, run: Run): Composition | null => {
  const { core } = uncapped(amount)
  const [gross, total] = [exactOf(core, run), exactOf(amount, run)]
  const parts = pieces(core).flatMap((node, at) => named(node, at, run) ?? [])
  if (gross === null || total === null || parts.length < pieces(core).length) return null
  const cut = gross.minus(total)
  const [cutYuan, totalYuan] = [fen(cut), fen(total)]
  const summed = parts.reduce((sum, { yuan }) => sum.plus(yuan), total.minus(total))
  return {
    parts,
    cutYuan,
    roundingYuan: decimalText(total.minus(total).plus(totalYuan).plus(cutYuan).minus(summed)),
    totalYuan,
  }
}
