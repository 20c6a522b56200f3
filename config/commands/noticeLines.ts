import type { NoticeText } from '../../src/domain/notice'
import { parseLocalDate } from '../../src/domain/time'

/** Why a line is no notice: a code for programs, words for people. */
export interface BadLine {
  line: number
  code: 'NOT_JSON' | 'BAD_FIELD' | 'REPEATED_ID'
  message: string
}

export type NoticeLines = { ok: true; notices: NoticeText[] } | { ok: false; bad: BadLine }

type Parsed = { notice: NoticeText } | Omit<BadLine, 'line'>

const parseJson = (line: string): unknown => {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

const badField = (field: string, wanted: string): Parsed => ({
  code: 'BAD_FIELD',
  message: `字段 ${field} 应为${wanted}`,
})

const parseLine = (line: string): Parsed => {
  const value = parseJson(line)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { code: 'NOT_JSON', message: '不是 JSON 对象' }
  }
  const { id, title, publishedOn, body } = value as Record<string, unknown>
  if (typeof id !== 'string' || id === '') return badField('id', '非空文字')
  if (typeof title !== 'string') return badField('title', '文字')
  if (typeof body !== 'string') return badField('body', '文字')
  const date = typeof publishedOn === 'string' ? parseLocalDate(publishedOn) : null
  return date === null ? badField('publishedOn', '日期 YYYY-MM-DD') : { notice: { id, title, publishedOn: date, body } }
}

/** The notices of a JSON-lines text, or the first line that is none; blank lines are passed over. */
export const parseNoticeLines = (text: string): NoticeLines => {
  const notices: NoticeText[] = []
  const ids = new Set<string>()
  for (const [index, line] of text
    .replace(/^\ufeff/, '')
    .split('\n')
    .entries()) {
    if (line.trim() === '') continue
    const parsed = parseLine(line)
    if ('code' in parsed) return { ok: false, bad: { line: index + 1, ...parsed } }
    const { notice } = parsed
    if (ids.has(notice.id)) {
      return { ok: false, bad: { line: index + 1, code: 'REPEATED_ID', message: `id ${notice.id} 出现两次` } }
    }
    ids.add(notice.id)
    notices.push(notice)
  }
  return { ok: true, notices }
}
