import type { Benefit } from '@/domain/notice'
import type { Num } from '../grammar/nodes'
import { interestOf } from './interest'
import { capped, figure, share, unitFor, yuan } from './sketch'
import type { Sketch } from './sketch'

/** Stands in where the text does not say what a share is of. */
export const UNNAMED_BASE = '计算基数（原文未写明）'
const GRANTED = '核定金额（由主管部门核定）'

const isInterest = ({ kind, base }: Benefit): boolean => kind === 'interest' || /利率$|LPR$/.test(base ?? '')

const MOST = /最多(?:不超过)?\s?(\d{1,5})\s?(晚|人|天|个?月|场|次|个|家|件|台)/

const countLabel = (benefit: Benefit, word: string, only: boolean): string =>
  only && benefit.base
    ? benefit.base
    : /^(?:月|年|天|晚)$/.test(word)
      ? `${word === '月' ? '月' : word}数`
      : `${word}数`

/** A sum for each of something, for some of them at most; 人·月 multiplies both. */
const perUnit = (benefit: Benefit, sketch: Sketch, e: number): Num => {
  const words = (benefit.unit ?? '个').split(/[·/]/)
  const [, most, mostOf] = MOST.exec(benefit.evidence.text) ?? []
  const counted = words.map((word): Num => {
    const unit = unitFor(word)
    const label = countLabel(benefit, word, words.length === 1)
    const count = label === benefit.base ? sketch.input(label, unit, e) : sketch.own(label, unit, e)
    const limited = most !== undefined && unitFor(mostOf ?? '') === unit
    return limited ? { op: 'min', of: [count, figure(Number(most), unit, e)], e } : count
  })
  const [first, ...others] = counted as [Num, ...Num[]]
  const sum: Num = { op: 'each', count: first, amount: yuan(benefit.amountYuan ?? 0, e), e }
  return others.length === 0 ? sum : { op: 'mul', of: [sum, ...others], e }
}

const atMost = (benefit: Benefit, sketch: Sketch, e: number): Num => ({
  op: 'min',
  of: [sketch.own(GRANTED, '元', e), yuan(benefit.capYuan ?? 0, e)],
  e,
})

const HEADS = /^(?:家|户|企业|单位|项目|项|平台|机构)?$/

const uncapped = (benefit: Benefit, sketch: Sketch, e: number): Num | null => {
  const { rate, amountYuan, capYuan, base, unit } = benefit
  if (rate !== null && rate > 0) {
    if (isInterest(benefit)) return interestOf(benefit, sketch, e)
    const of = base ? sketch.input(base, '元', e) : sketch.own(UNNAMED_BASE, '元', e)
    return { op: 'rate', base: of, rate: share(rate, '%', e), e }
  }
  if (amountYuan !== null && amountYuan > 0) {
    return HEADS.test(unit ?? '') ? yuan(amountYuan, e) : perUnit(benefit, sketch, e)
  }
  return capYuan === null ? null : atMost(benefit, sketch, e)
}

/** The reckoning that one money clause states, or null where it states none. A bare 最高X is anything from 0 to X. */
export const amountOf = (benefit: Benefit, sketch: Sketch): Num | null => {
  if (typeof benefit.amountYuan === 'string') return null
  const e = sketch.place(benefit.evidence)
  const amount = uncapped(benefit, sketch, e)
  if (amount === null) return null
  return amount.op === 'min' && amount.of.length === 2 && benefit.rate === null && benefit.amountYuan === null
    ? amount
    : capped(amount, benefit.capYuan, e)
}
