import { capWords, compareDecimals, decimalOf, percentWords, pointsWords, sumWords } from '@/domain/money'
import type { Benefit } from '@/domain/notice'

/** The sum that a clause promises at most; a sum for each person or ton is no such promise. */
const promised = ({ kind, capYuan, amountYuan }: Benefit): number | null =>
  capYuan ?? (kind === 'perUnit' ? null : amountYuan)

const sayable = (benefits: readonly Benefit[]): Benefit[] => benefits.filter(({ certainty }) => certainty !== 'unsure')

const most = (benefits: readonly Benefit[]): number | null =>
  benefits.reduce<number | null>((top, benefit) => {
    const sum = promised(benefit)
    return sum === null || (top !== null && top >= sum) ? top : sum
  }, null)

/** The largest sum in yuan that is promised to one firm, null where none is; what is unsure does not count. */
export const largestPromise = (benefits: readonly Benefit[]): number | null => most(sayable(benefits))

const largest = (benefits: readonly Benefit[]): string | null => {
  const sums = benefits.filter((benefit) => promised(benefit) !== null)
  const words = (sum: number) => {
    const only = sums.length === 1 && sums[0]?.kind === 'lump' && sums[0].capYuan === null
    return only ? sumWords(decimalOf(sum)) : capWords(decimalOf(sum))
  }
  const sum = most(sums)
  return sum === null ? null : words(sum)
}

const highest = (benefits: readonly Benefit[], kind: Benefit['kind'], key: 'rate' | 'amountYuan'): Benefit | null =>
  benefits
    .filter((benefit) => benefit.kind === kind && benefit[key] !== null)
    .reduce<Benefit | null>(
      (top, next) =>
        top !== null && compareDecimals(decimalOf(top[key] ?? 0), decimalOf(next[key] ?? 0)) >= 0 ? top : next,
      null,
    )

const interest = (benefits: readonly Benefit[]): string | null => {
  const top = highest(benefits, 'interest', 'rate')
  return top === null ? null : `贴息${pointsWords(decimalOf(top.rate ?? 0))}`
}

const perUnit = (benefits: readonly Benefit[]): string | null => {
  const top = highest(benefits, 'perUnit', 'amountYuan')
  return top === null ? null : `每${top.unit ?? '项'}${sumWords(decimalOf(top.amountYuan ?? 0))}`
}

const rate = (benefits: readonly Benefit[]): string | null => {
  const top = highest(benefits, 'rate', 'rate')
  return top === null ? null : `按${percentWords(decimalOf(top.rate ?? 0))}补助`
}

/**
 * The largest benefit in words for a card: a sum before an interest subsidy before a sum per head before a bare rate
 * (最高1,000万元, 贴息1.5个百分点, 每人1,000元, 按10%补助). What is unsure is not said.
 */
export const benefitHeadline = (benefits: readonly Benefit[]): string | null => {
  const said = sayable(benefits)
  return largest(said) ?? interest(said) ?? perUnit(said) ?? rate(said)
}
