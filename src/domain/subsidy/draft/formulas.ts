import { decimalText } from '@/domain/money'
import type { Benefit } from '@/domain/notice'
import type { Evidence, NormalText } from '@/domain/text'
import { evidenceOf } from '@/domain/text'
import { figure } from '../evaluate/answers'
import { dimensionOf } from '../grammar/dimension'
import type { Num } from '../grammar/nodes'
import { nodesOf } from '../grammar/shapes'
import { parseFormula } from './formula'
import { Sketch } from './sketch'

/** A formula as a text writes it out. */
export interface Formula {
  /** What it gives: 贴息金额. */
  name: string
  expression: string
  evidence: Evidence
  /** The shares that stand in it, as fractions. */
  shares: number[]
}

const FORMULA = /([\u4e00-\u9fff“”]{0,20}(?:金额|额度?|资金|补贴|补助|奖励|奖补|贴息|标准))\s?=\s?([^=。;\n,]{4,140})/g

const sharesIn = (node: Num): number[] =>
  nodesOf(node).flatMap((each) => {
    if (each.op !== 'const' || (each.unit !== '%' && each.unit !== '‰')) return []
    const value = figure(each.value, each.unit)
    return value === null ? [] : [Number(decimalText(value))]
  })

/** The formulas of a text that can be read and that give a sum. */
export const formulasOf = (source: NormalText): Formula[] =>
  [...source.text.matchAll(FORMULA)].flatMap((match): Formula[] => {
    const [all, name = '', expression = ''] = match
    const sketch = new Sketch()
    const node = parseFormula(expression, sketch, 0)
    if (node === null || sketch.inputs.length === 0) return []
    if (dimensionOf(node, { inputs: sketch.inputs, parameters: [] }) !== 'money') return []
    const evidence = evidenceOf(source, match.index, match.index + all.length)
    return [{ name, expression, evidence, shares: sharesIn(node) }]
  })

/** The formula that writes out a clause: the one that holds its share. */
export const formulaFor = ({ rate }: Benefit, formulas: readonly Formula[]): Formula | null =>
  formulas.find(({ shares }) => rate !== null && shares.includes(rate)) ?? null

const LIMITED_UNITS = { 月: 1 } as const

/** A formula's reckoning, its months limited to the longest term that the clause grants. */
export const formulaAmount = (formula: Formula, maxTermMonths: number | null, sketch: Sketch): Num | null => {
  const e = sketch.place(formula.evidence)
  const node = parseFormula(formula.expression, sketch, e)
  if (maxTermMonths === null || node === null) return node
  const limited = (each: Num): Num => {
    if (each.op === 'input') {
      const unit = sketch.inputs.find(({ id }) => id === each.id)?.unit
      if (unit === undefined || !(unit in LIMITED_UNITS)) return each
      return { op: 'min', of: [each, { op: 'const', value: String(maxTermMonths), unit: '月', e }], e }
    }
    return 'of' in each && Array.isArray(each.of) ? ({ ...each, of: (each.of as Num[]).map(limited) } as Num) : each
  }
  return limited(node)
}
