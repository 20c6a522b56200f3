import { summaryOf } from '@/domain/deadline'
import { ACTION_WORDS } from '@/domain/notice'
import type { Window } from '@/domain/notice'
import { closeWords, dayWords, fromToWords } from '@/domain/time'
import type { LocalDate } from '@/domain/time'

const RECURRING = { yearly: '每年', quarterly: '每季度', monthly: '每月' }

/** '发布后5个工作日内' of 'publish+5wd'; null for a form not known. */
const countedWords = (relative: string): string | null => {
  const [, from = '', count = '', unit = ''] = /^(publish|event)\+(\d+)(wd|d|m)$/.exec(relative) ?? []
  const units: Record<string, string> = { wd: '个工作日', d: '天', m: '个月' }
  return from === '' ? null : `${from === 'publish' ? '发布' : '事项发生'}后${count}${units[unit] ?? ''}内`
}

/** From when to when, in words: '12月9日 – 12月23日17:00', '12月23日截止', '常年受理'. */
export const spanWords = (window: Window, today: LocalDate): string => {
  const { rolling, recurrence, relative } = window
  const { opens, closes } = summaryOf(window, false, today)
  const again = recurrence === null ? '' : `${RECURRING[recurrence]} · `
  if (opens !== null && closes !== null) return `${again}${fromToWords(opens, closes, today)}`
  if (closes !== null) return `${again}${closeWords(closes, today)}截止`
  if (opens !== null) return `${dayWords(opens, today)}开始`
  if (rolling) return '常年受理'
  return (relative === null ? null : countedWords(relative)) ?? '日期待核'
}

/** Who does what there, in words: '申报（线上）'. */
export const actionWords = ({ action, scope }: Window): string =>
  scope === null ? ACTION_WORDS[action] : `${ACTION_WORDS[action]}（${scope}）`
