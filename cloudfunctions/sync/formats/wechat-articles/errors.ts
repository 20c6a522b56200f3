import type { BaseIssue } from 'valibot'
import type { ItemError, ItemErrorCode } from '../format'

/** Codes that the decoder itself gives as its message. */
const OWN: readonly ItemErrorCode[] = ['EMPTY_VALUE', 'WRONG_DATE', 'WRONG_LINK', 'TOO_LONG']

const codeOf = (issue: BaseIssue<unknown>): ItemErrorCode => {
  const own = OWN.find((code) => code === issue.message)
  if (own) return own
  if (issue.type === 'strict_object' && issue.expected === 'never') return 'UNKNOWN_KEY'
  if (issue.received === 'undefined') return 'MISSING_KEY'
  return 'WRONG_TYPE'
}

const shown = (value: unknown): string => {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}

const WORDS: Partial<Record<ItemErrorCode, (key: string, input: unknown) => string>> = {
  UNKNOWN_KEY: (key) => `不认识的键“${key}”`,
  MISSING_KEY: (key) => `缺少“${key}”`,
  EMPTY_VALUE: (key) => `“${key}”是空的`,
  WRONG_DATE: (key, input) => `“${key}”的日期“${shown(input)}”不存在或不是 YYYY-MM-DD`,
  WRONG_LINK: (key, input) => `“${key}”不是网址：${shown(input)}`,
  TOO_LONG: (key) => `“${key}”太长`,
}

/** What the decoder found wrong with one article, in Chinese, with the key and the line. */
export const errorOf = (issue: BaseIssue<unknown>, item: number, line: number): ItemError => {
  const code = codeOf(issue)
  const key = String(issue.path?.[0]?.key ?? '')
  const what = WORDS[code]?.(key, issue.path?.[0]?.value) ?? (key ? `“${key}”的类型不对` : '应是一个对象')
  return { code, item, path: key || null, line, message: `第 ${item} 条：${what}` }
}
