import type { LocalDate } from '@/domain/time'
import { localDate } from '@/domain/time'
import { officesAtEnd, officesOf } from './offices'

/** Who signed a document and when; `on` is null where only a month stands. */
export interface Signature {
  offices: string[]
  on: LocalDate | null
  start: number
  end: number
}

const DIGITS = '〇一二三四五六七八九'
const DATE =
  /(20\d\d|二[〇○零Oo][〇一二三四五六七八九○零Oo]{2})年(\d{1,2}|[一二三四五六七八九十]{1,2})月(?:(\d{1,2}|[一二三四五六七八九十]{1,3})日)?/g
/** What follows a date inside a sentence, never a signature's. */
const GOES_ON = /^(?:前|至|到|起|以|之|在|向|发布|第|公布|印发[^\n]|[-~,、([上下]|\d{1,2}(?::|时))/
const RUN = /[\u4e00-\u9fff·]+(?:\([\u4e00-\u9fff]{2,12}\))?$/
/** A second name behind the first: 市场监督管理局(知识产权局). */
const BRACKET = /\([\u4e00-\u9fff]{2,12}\)$/
const REACH = 400

const numeral = (text: string): number => {
  if (/^\d+$/.test(text)) return Number(text)
  const [tens = '', ones = ''] = text.includes('十') ? text.split('十') : ['0', text]
  const value = (digit: string) => (digit === '' ? 0 : Math.max(0, DIGITS.indexOf(digit)))
  return (text.includes('十') ? (tens === '' ? 1 : value(tens)) * 10 : 0) + value(ones)
}

const yearOf = (text: string): number =>
  /^\d+$/.test(text)
    ? Number(text)
    : Number([...text].map((digit) => Math.max(0, DIGITS.indexOf(digit.replace(/[○零Oo]/, '〇')))).join(''))

/** The lines above the last office of a signature, as far as they name nothing but offices. */
const officesAbove = (text: string, before: number): { offices: string[]; start: number } => {
  let start = before
  let offices: string[] = []
  while (start > 0) {
    const line = text
      .slice(text.lastIndexOf('\n', start - 2) + 1, start)
      .trim()
      .replace(/\(代\)$/, '')
    const names = text.charAt(start - 1) === '\n' && line.length > 0 && line.length < REACH ? officesOf(line) : null
    if (!names) break
    offices = [...names, ...offices]
    start = text.lastIndexOf('\n', start - 2) + 1
  }
  return { offices, start }
}

const signatureBefore = (text: string, at: number): { offices: string[]; start: number } | null => {
  const from = Math.max(0, at - REACH)
  const before = text.slice(from, at).replace(/[\s:]+$/, '')
  const run = RUN.exec(before)?.[0] ?? ''
  const found = run === '' ? null : officesAtEnd(run.replace(BRACKET, ''))
  if (!found) return null
  const start = from + before.length - run.length + found.start
  const above = found.start === 0 ? officesAbove(text, start) : { offices: [], start }
  return { offices: [...above.offices, ...found.names], start: above.start }
}

/** The first signature of a text: offices and, right behind them, a date that no sentence goes on from. */
export const signatureOf = (text: string): Signature | null => {
  for (const match of text.matchAll(DATE)) {
    const [all, year = '', month = '', day] = match
    const end = match.index + all.length
    if (GOES_ON.test(text.slice(end, end + 4))) continue
    const signed = signatureBefore(text, match.index)
    if (!signed) continue
    const on = day === undefined ? null : localDate(yearOf(year), numeral(month), numeral(day))
    return { offices: signed.offices, on, start: signed.start, end }
  }
  return null
}
