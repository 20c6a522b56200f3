import { amountWords, countWords, decimalText, percentWords, pointsWords, toFen } from '@/domain/money'
import type { Exact } from '@/domain/money'
import { dimensionOf } from '../grammar/dimension'
import type { Num } from '../grammar/nodes'
import { isNumberUnit } from '../grammar/units'
import { inputOf, parameterOf } from '../evaluate/run'
import type { Run } from '../evaluate/run'
import { valueOf } from '../evaluate/value'

/** The exact value of a node, or null while it is a range. */
export const exactOf = (node: Num, run: Run): Exact | null => {
  const { lo, hi } = valueOf(node, run)
  return typeof lo !== 'number' && typeof hi !== 'number' && (lo === hi || lo.cmp(hi) === 0) ? lo : null
}

const unitOf = (node: Num, { rule }: Run): string => {
  if (node.op === 'const') return node.unit
  if (node.op === 'input') return inputOf(rule, node.id)?.unit ?? ''
  if (node.op === 'param') return parameterOf(rule, node.id)?.unit ?? ''
  return ''
}

const shareWords = (value: Exact, unit: string): string => {
  if (unit === '个百分点') return pointsWords(decimalText(value))
  return unit === '倍' ? decimalText(value) : percentWords(decimalText(value))
}

/** A value in the words of its dimension: 2,600 万元, 10%, 12 人. */
export const valueWords = (value: Exact, node: Num, run: Run): string => {
  const unit = unitOf(node, run)
  const dimension = dimensionOf(node, run.rule)
  if (dimension === 'money') return amountWords(toFen(decimalText(value)))
  if (dimension === 'pure') return shareWords(value, unit)
  const counted = countWords(decimalText(value))
  return isNumberUnit(unit) && unit !== '日期' ? `${counted} ${unit}` : counted
}

/** The name of a figure where it has one, in the words of the text. */
export const nameOf = (node: Num, { rule }: Run): string => {
  if (node.op === 'input') return inputOf(rule, node.id)?.label ?? ''
  if (node.op === 'param') return parameterOf(rule, node.id)?.label ?? ''
  return ''
}

/** A figure as it stands in a line of reckoning: its name, if it has one, and its value; the name alone while it is not known. */
export const operand = (node: Num, run: Run): string => {
  const value = exactOf(node, run)
  const name = nameOf(node, run)
  if (value === null) return name === '' ? '待定' : name
  const words = valueWords(value, node, run)
  return name === '' ? words : `${name} ${words}`
}
