import { decimalOf, yuanOf } from '@/domain/money'

/** A sum, or a share of something, as it stands in a sentence; offsets into the sentence. */
export interface MoneyMention {
  type: 'sum' | 'rate' | 'points'
  /** Yuan, or a fraction. */
  value: number
  start: number
  end: number
  /** Per what, where it is written behind a stroke: 元/千瓦时. */
  unit: string | null
}

const MONEY =
  /(\d[\d,]{0,14}(?:\.\d{1,6})?)\s?(亿|千万|百万|万|千|百)?\s?元(?:人民币)?(?:\/(平方米|千瓦时|千瓦|公里|小时|企业|项目|[吨人场台辆户家件亩度个天月年次]))?|(\d{1,4}(?:\.\d{1,4})?)\s?(%|个百分点)|([千百])分之([一二三四五六七八九十]{1,3}|\d{1,2})|1\s?[:比]\s?1(?=.{0,6}配套)|全额|减半/g

const NUMERALS = '零一二三四五六七八九十'
const SHARES: Record<string, number> = { 全额: 1, 减半: 0.5 }

const smallNumeral = (text: string): number => {
  if (/^\d+$/.test(text)) return Number(text)
  const [tens = '', ones = ''] = text.includes('十') ? text.split('十') : ['零', text]
  const ten = text.includes('十') ? Math.max(1, NUMERALS.indexOf(tens || '一')) * 10 : 0
  return ten + Math.max(0, NUMERALS.indexOf(ones || '零'))
}

const percent = (figure: string): number => Number(decimalOf(Number(figure) / 100))

const shareOf = (match: RegExpExecArray): number => {
  const [all, , , , figure, , denominator, numerator = ''] = match
  if (figure !== undefined) return percent(figure)
  if (denominator === undefined) return SHARES[all] ?? 1
  return Number(decimalOf(smallNumeral(numerator) / (denominator === '千' ? 1000 : 100)))
}

const mentionOf = (match: RegExpExecArray): MoneyMention | null => {
  const [all, digits, scale = '', unit] = match
  const span = { start: match.index, end: match.index + all.length, unit: unit ?? null }
  if (digits === undefined) return { type: match[5] === '个百分点' ? 'points' : 'rate', value: shareOf(match), ...span }
  const yuan = yuanOf(`${digits}${scale}元`)
  return yuan === null ? null : { type: 'sum', value: Number(yuan), ...span }
}

/** Sums and shares in a sentence, in order. */
export const moneyMentions = (sentence: string): MoneyMention[] =>
  [...sentence.matchAll(MONEY)].flatMap((match) => mentionOf(match) ?? [])
