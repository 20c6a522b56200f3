import { amountWords, compareDecimals, percentWords, times, toFen, yuanTyped } from '@/domain/money'
import type { TypedCode } from '@/domain/money'
import type { Evidence } from '@/domain/text'
import type { Rule } from './rule'

/** One line of the reckoning, in words for whoever checks it, with the sum in yuan that stands after it. */
export interface Step {
  words: string
  yuan: string
  evidence: Evidence
}

export type Evaluation =
  | { outcome: 'eligible'; /** The sum after the last step. */ amountYuan: string; steps: Step[]; capped: boolean }
  | { outcome: 'incomplete'; /** What is not known yet, in the text's words. */ missing: string[] }
  | { outcome: 'invalid'; code: Exclude<TypedCode, 'EMPTY'>; message: string }

const share = (rule: Rule, baseYuan: string): Step => {
  const exact = times(baseYuan, rule.rate)
  const yuan = toFen(exact)
  const rounded = yuan === exact ? '' : '（四舍五入到分）'
  const words = `${rule.baseLabel} ${amountWords(baseYuan)} × ${percentWords(rule.rate)} = ${amountWords(yuan)}${rounded}`
  return { words, yuan, evidence: rule.evidence }
}

const ceiling = (before: Step, capYuan: string): Step => {
  const bites = compareDecimals(before.yuan, capYuan) > 0
  const cap = amountWords(capYuan)
  return bites
    ? { ...before, words: `超过上限 ${cap}，按上限 ${cap}计`, yuan: capYuan }
    : { ...before, words: `未超过上限 ${cap}` }
}

/**
 * What a rule gives for a base in yuan (decimal text; null or empty while it is not known). A base that is no sum is
 * `invalid`, never an amount of 0.
 */
export const evaluate = (rule: Rule, baseYuan: string | null): Evaluation => {
  const base = yuanTyped(baseYuan ?? '', '元')
  if (base.outcome === 'invalid') {
    const { code, message } = base
    return code === 'EMPTY'
      ? { outcome: 'incomplete', missing: [rule.baseLabel] }
      : { outcome: 'invalid', code, message }
  }
  const first = share(rule, base.yuan)
  const last = rule.capYuan === null ? first : ceiling(first, rule.capYuan)
  const steps = last === first ? [first] : [first, last]
  return { outcome: 'eligible', amountYuan: last.yuan, steps, capped: last.yuan !== first.yuan }
}

/** A rule that a person must look at before an amount is shown. */
export const needsReview = (rule: Pick<Rule, 'certainty'>): boolean => rule.certainty !== 'certain'
