import { decimalOf } from '../../src/domain/money'
import type { NoticeText } from '../../src/domain/notice'
import type { Answers } from '../../src/domain/subsidy'
import { parseLocalDate } from '../../src/domain/time'
import type { LocalDate } from '../../src/domain/time'
import { parseNoticeLines } from './noticeLines'
import type { BadLine } from './noticeLines'

/** One notice with the day to reckon on (its day of publication where none is given) and what is known of the firm. */
export interface EstimateRequest {
  notice: NoticeText
  on: LocalDate
  /** By input id or label. */
  facts: Answers
}

export type EstimateLines = { ok: true; requests: EstimateRequest[] } | { ok: false; bad: BadLine }

const answerOf = (value: unknown): Answers[string] | undefined => {
  if (typeof value === 'number') return Number.isFinite(value) ? decimalOf(value) : undefined
  return typeof value === 'string' || typeof value === 'boolean' || value === null ? value : undefined
}

const factsOf = (value: unknown): Answers | null => {
  if (value === undefined || value === null) return {}
  if (typeof value !== 'object' || Array.isArray(value)) return null
  const facts = Object.entries(value).map(([name, given]): [string, Answers[string]] => [name, answerOf(given)])
  return facts.every(([, given]) => given !== undefined) ? Object.fromEntries(facts) : null
}

const dayOf = (value: unknown, notice: NoticeText): LocalDate | null =>
  value === undefined || value === null ? notice.publishedOn : typeof value === 'string' ? parseLocalDate(value) : null

/** The notices of a JSON-lines text with their days and facts, or the first line that is none. */
export const parseEstimateLines = (text: string): EstimateLines => {
  const lines = parseNoticeLines(text)
  if (!lines.ok) return lines
  const written = text.replace(/^\ufeff/, '').split('\n')
  const at = written.flatMap((line, i) => (line.trim() === '' ? [] : [i]))
  const requests: EstimateRequest[] = []
  for (const [i, notice] of lines.notices.entries()) {
    const line = at[i] ?? 0
    const raw = JSON.parse(written[line] ?? '') as Record<string, unknown>
    const [on, facts] = [dayOf(raw.on, notice), factsOf(raw.facts)]
    const bad = (field: string, wanted: string): EstimateLines => ({
      ok: false,
      bad: { line: line + 1, code: 'BAD_FIELD', message: `字段 ${field} 应为${wanted}` },
    })
    if (on === null) return bad('on', '日期 YYYY-MM-DD')
    if (facts === null) return bad('facts', '对象，值为数字、文字或 true/false')
    requests.push({ notice, on, facts })
  }
  return { ok: true, requests }
}
