import { amountWords } from '@/domain/money'
import type { Combined, Outcome, RefusalCode } from '@/domain/subsidy'
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

const AVAILABLE = { unknown: '', open: '', upcoming: '还没有开始受理', closed: '本次申报已截止' }

const eligibleWords = (
  { amountYuan, availability, presumed }: Extract<Outcome, { outcome: 'eligible' }>,
  atMost: boolean,
): ResultWords => {
  const notes = [
    atMost ? '最高可得' : '预计可得',
    presumed.length > 0 ? `以 ${presumed.length} 项前提成立为准` : '',
    AVAILABLE[availability.state],
    availability.mayBeSpent ? '额度可能已用完' : '',
  ]
  return { figure: amountWords(amountYuan), note: notes.filter((note) => note !== '').join(' · ') }
}

const REFUSED: Partial<Record<RefusalCode, string>> = {
  NEEDS_REVIEW: '需人工核对',
  SUSPENDED: '暂停受理',
  SPENT: '额度已用完',
}

/** What a rule comes to, in a line and a figure. A problem goes before any amount. */
export const resultWords = ({ rule, outcome, problems }: Reckoned): ResultWords => {
  if (Object.keys(problems).length > 0) return { figure: '—', note: '请先改正填写的内容' }
  switch (outcome.outcome) {
    case 'eligible':
      return eligibleWords(outcome, rule.atMost)
    case 'incomplete':
      return rangeWords(outcome)
    case 'ineligible':
      return { figure: '不符合条件', note: outcome.reasons.map(({ label }) => `未满足：${label}`).join('；') }
    case 'invalid':
      return { figure: '—', note: '请先改正填写的内容' }
    case 'refused':
      return { figure: REFUSED[outcome.code] ?? '不能测算', note: outcome.message }
    case 'failed':
      return { figure: '—', note: outcome.message }
  }
}

/** The best of several in a figure; both totals where the texts leave open whether they go together. */
export const bestWords = (best: Combined | null, open: number): ResultWords => {
  if (best === null) return { figure: '—', note: open > 0 ? `还有 ${open} 个问题` : '没有可得的金额' }
  const more = open > 0 ? ` · 还有 ${open} 个问题` : ''
  if (best.outcome === 'settled') return { figure: amountWords(best.totalYuan), note: `最优组合${more}` }
  const { alone, together } = best
  const figure = `${amountWords(alone.totalYuan)} 或 ${amountWords(together.totalYuan)}`
  return { figure, note: `能否同时享受原文未写明${more}` }
}
