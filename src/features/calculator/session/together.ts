import { amountWords } from '@/domain/money'
import { combinedRange } from '@/domain/subsidy'
import type { Combined, Expected } from '@/domain/subsidy'
import { bestOf, openQuestions, problemsOf } from './reckon'
import type { Reckoned } from './reckon'
import { CORRECT_FIRST, joined, presumedWords, resultWords } from './words'
import type { ResultWords } from './words'

/** What each rule may still come to; those that give nothing for sure are left out. */
const expectedOf = (reckoned: readonly Reckoned[]): Expected[] =>
  reckoned.flatMap(({ rule, outcome, interestPaidYuan }): Expected[] => {
    if (outcome.outcome === 'eligible') {
      const { amountYuan } = outcome
      return [{ rule, interestPaidYuan, minYuan: amountYuan, maxYuan: amountYuan, sure: true }]
    }
    if (outcome.outcome !== 'incomplete') return []
    return [{ rule, interestPaidYuan, minYuan: outcome.minYuan, maxYuan: outcome.maxYuan, sure: false }]
  })

const presumedIn = (reckoned: readonly Reckoned[]): string => {
  const labels = reckoned.flatMap(({ outcome }) =>
    'presumed' in outcome ? outcome.presumed.map(({ label }) => label) : [],
  )
  return presumedWords(new Set(labels).size)
}

/** What the range waits for: questions, else figures that the office has not published. */
const waitsFor = (reckoned: readonly Reckoned[]): string => {
  const open = openQuestions(reckoned).length
  return open > 0 ? `还有 ${open} 个问题` : '还差部门未公布的标准'
}

const rangeWords = (reckoned: readonly Reckoned[]): ResultWords => {
  const expected = expectedOf(reckoned)
  const { minYuan, maxYuan, unsaid } = combinedRange(expected)
  const endless = expected.filter((each) => each.maxYuan === null).length
  const least = amountWords(minYuan)
  const figure =
    maxYuan === null ? `${least} 以上` : minYuan === maxYuan ? least : `${least} 至 ${amountWords(maxYuan)}`
  const notes = [
    maxYuan === null ? `${endless} 条没有写明上限` : '',
    unsaid && maxYuan !== null ? '最高按可以同时享受算，原文未写明' : '',
    presumedIn(reckoned),
    waitsFor(reckoned),
  ]
  return { figure, note: joined(notes) }
}

/** Both totals where the texts leave open whether they go together. */
const bestWords = (best: Combined, presumed: string): ResultWords => {
  if (best.outcome === 'settled') return { figure: amountWords(best.totalYuan), note: joined(['最优组合', presumed]) }
  const { alone, together } = best
  const figure = `${amountWords(alone.totalYuan)} 或 ${amountWords(together.totalYuan)}`
  return { figure, note: joined(['能否同时享受原文未写明', presumed]) }
}

/** True while an answer or a figure is missing that may still change what the rules come to. */
export const isOpen = (reckoned: readonly Reckoned[]): boolean =>
  reckoned.some(({ outcome }) => outcome.outcome === 'incomplete')

/** What several rules come to at once, in a figure: the best of them, or the range within which it will lie. */
const togetherWords = (reckoned: readonly Reckoned[]): ResultWords => {
  if (Object.keys(problemsOf(reckoned)).length > 0) return CORRECT_FIRST
  if (isOpen(reckoned)) return rangeWords(reckoned)
  const best = bestOf(reckoned)
  return best === null ? { figure: '—', note: '没有可得的金额' } : bestWords(best, presumedIn(reckoned))
}

/** What the whole sitting comes to: its one rule, or the best of all. */
export const sittingWords = (reckoned: readonly Reckoned[]): ResultWords => {
  const [only, ...others] = reckoned
  return only && others.length === 0 ? resultWords(only) : togetherWords(reckoned)
}
