import { amountWords, decimalOf, percentWords } from '@/domain/money'
import { ACTION_WORDS } from '@/domain/notice'
import type { Audience, Benefit, Condition, Window } from '@/domain/notice'
import { closeWords, dayWords, fromToWords, isDated } from '@/domain/time'
import type { Close, LocalDate } from '@/domain/time'
import type { Decision, Verdict } from './decision'
import type { FactKind, KeyedFact } from './fact'

/** Whose date it is, in a word. */
export const AUDIENCE_WORDS: Record<Audience, string> = {
  enterprise: '企业',
  authority: '主管部门',
  bank: '银行',
  public: '公众',
  other: '其他',
}

export const VERDICT_WORDS: Record<Verdict, string> = {
  confirmed: '确认',
  corrected: '更正',
  rejected: '不采用',
  added: '补录',
}

export const KIND_OF_FACT_WORDS: Record<FactKind, string> = { window: '日期', benefit: '金额', condition: '条件' }

const patternWords = (close: string): string => {
  if (close === 'quarter-end') return '每季度末'
  const [, , month, day] = close.split('-')
  return close.startsWith('---') ? `每月${Number(day)}日` : `每年${Number(month)}月${Number(day)}日`
}

const closing = (close: Close, today: LocalDate): string =>
  isDated(close) ? closeWords(close, today) : patternWords(close)

const spanOf = ({ opens, closes, rolling, relative }: Window, today: LocalDate): string => {
  if (closes !== null && opens === null) return `${closing(closes, today)}截止`
  if (closes !== null && opens !== null) {
    return isDated(closes) ? fromToWords(opens, closes, today) : `${dayWords(opens, today)} – ${patternWords(closes)}`
  }
  if (opens !== null) return `${dayWords(opens, today)}开始`
  if (rolling) return '常年受理'
  return relative === null ? '没有日期' : '按发布或事项发生日计算'
}

const windowWords = (window: Window, today: LocalDate): string => {
  const { audience, action, scope } = window
  return `${AUDIENCE_WORDS[audience]}${ACTION_WORDS[action]}${scope === null ? '' : `（${scope}）`} ${spanOf(window, today)}`
}

const benefitWords = ({ rate, base, amountYuan, capYuan, unit, kind }: Benefit): string => {
  const parts = [
    rate === null ? null : `${base === null ? '按' : `${base} ×`} ${percentWords(decimalOf(rate))}`,
    amountYuan === null ? null : `${unit === null ? '' : `每${unit} `}${amountWords(decimalOf(amountYuan))}`,
    capYuan === null ? null : `最高 ${amountWords(decimalOf(capYuan))}`,
  ].filter((part) => part !== null)
  return `${kind === 'interest' ? '贴息 ' : ''}${parts.join('，') || '没有金额'}`
}

const conditionWords = ({ field, op, value, unit }: Condition): string =>
  [field, op === 'is' || op === 'in' ? '' : op, `${value}${unit ?? ''}`].filter(Boolean).join(' ')

/** A fact in one line: '企业申报 12月9日 – 12月23日17:00', '设备购置额 × 10%，最高 1,000 万元'. */
export const factWords = (of: Pick<KeyedFact, 'kind' | 'fact'>, today: LocalDate): string => {
  if (of.kind === 'window') return windowWords(of.fact as Window, today)
  return of.kind === 'benefit' ? benefitWords(of.fact as Benefit) : conditionWords(of.fact as Condition)
}

/** A decision in one line, for the record: '更正：企业申报 12月23日截止'. */
export const decisionWords = ({ kind, fact, verdict, extended }: Decision, today: LocalDate): string => {
  const name = extended ? '延期' : VERDICT_WORDS[verdict]
  return fact === null ? name : `${name}：${factWords({ kind, fact }, today)}`
}
