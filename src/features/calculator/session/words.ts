import { amountWords } from '@/domain/money'
import type { Outcome, RefusalCode } from '@/domain/subsidy'
import type { Reckoned } from './reckon'

export interface ResultWords {
  figure: string
  note: string
}

const NAMED = 2

const missingWords = (labels: readonly string[]): string => {
  const named = [...new Set(labels)]
  return named.slice(0, NAMED).join('、') + (named.length > NAMED ? ` 等 ${named.length} 项` : '')
}

const rangeWords = ({ minYuan, maxYuan, missing }: Extract<Outcome, { outcome: 'incomplete' }>): ResultWords => {
  const depends = missingWords(missing.map(({ label }) => label))
  const least = amountWords(minYuan)
  if (maxYuan === null) return { figure: minYuan === '0' ? '—' : `${least} 以上`, note: `还差：${depends}` }
  return { figure: `${least} 至 ${amountWords(maxYuan)}`, note: `取决于${depends}` }
}

/** How many conditions the result takes for met; '' for none. */
export const presumedWords = (count: number): string => (count > 0 ? `以 ${count} 项前提成立为准` : '')

/** What is to be said beside a figure, in one line. */
export const joined = (notes: readonly string[]): string => notes.filter((note) => note !== '').join(' · ')

export const CORRECT_FIRST: ResultWords = { figure: '—', note: '请先改正填写的内容' }

const AVAILABLE = { unknown: '', open: '', upcoming: '还没有开始受理', closed: '本次申报已截止' }

const eligibleWords = (
  { amountYuan, availability, presumed }: Extract<Outcome, { outcome: 'eligible' }>,
  atMost: boolean,
): ResultWords => {
  const notes = [
    atMost ? '最高可得' : '预计可得',
    presumedWords(presumed.length),
    AVAILABLE[availability.state],
    availability.mayBeSpent ? '额度可能已用完' : '',
  ]
  return { figure: amountWords(amountYuan), note: joined(notes) }
}

const REFUSED: Partial<Record<RefusalCode, string>> = {
  NEEDS_REVIEW: '需人工核对',
  SUSPENDED: '暂停受理',
  SPENT: '额度已用完',
}

/** What a rule comes to, in a line and a figure. A problem goes before any amount. */
export const resultWords = ({ rule, outcome, problems }: Reckoned): ResultWords => {
  if (Object.keys(problems).length > 0) return CORRECT_FIRST
  switch (outcome.outcome) {
    case 'eligible':
      return eligibleWords(outcome, rule.atMost)
    case 'incomplete':
      return rangeWords(outcome)
    case 'ineligible':
      return { figure: '不符合条件', note: outcome.reasons.map(({ label }) => `未满足：${label}`).join('；') }
    case 'invalid':
      return CORRECT_FIRST
    case 'refused':
      return { figure: REFUSED[outcome.code] ?? '不能测算', note: outcome.message }
    case 'failed':
      return { figure: '—', note: outcome.message }
  }
}
