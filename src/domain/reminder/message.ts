import { ACTION_WORDS } from '@/domain/notice'
import type { Window } from '@/domain/notice'
import { closeDate, closeHour, dateOf, daysBetween } from '@/domain/time'
import type { BeijingMinute, DatedClose } from '@/domain/time'
import { fitClose, fitText } from './fit'

/** Which field of the template says what; the keys (thing1, time3) come from the template chosen at WeChat. */
export interface TemplateFields {
  title: string
  action: string
  closes: string
  left: string
}

export interface MessageContent {
  title: string
  window: Pick<Window, 'action' | 'scope' | 'opens' | 'certainty'>
  closes: DatedClose
}

/** The fields of one message, or the field of our template that cannot hold its value. */
export type Message = { fits: true; data: Record<string, string> } | { fits: false; field: string }

const NO_TITLE = '政策提醒'

const toClose = (closes: DatedClose, now: BeijingMinute): string => {
  const days = daysBetween(dateOf(now), closeDate(closes))
  return days > 0 ? `还剩${days}天` : `今天${closeHour(closes) ?? ''}截止`
}

/** What is left at the minute of sending, never when it was planned; an unsure date says so. */
export const leftWords = ({ window, closes }: MessageContent, now: BeijingMinute): string => {
  const opening = window.opens === dateOf(now) ? '今天开始，' : ''
  return `${opening}${toClose(closes, now)}${window.certainty === 'unsure' ? '，日期待核' : ''}`
}

/** A message as the template takes it: every value within its field's rule, no date and no number cut. */
export const messageFor = (content: MessageContent, fields: TemplateFields, now: BeijingMinute): Message => {
  const { action, scope } = content.window
  const what = scope === null ? ACTION_WORDS[action] : `${ACTION_WORDS[action]}（${scope}）`
  const values: [string, string | null][] = [
    [fields.title, fitText(fields.title, content.title) ?? fitText(fields.title, NO_TITLE)],
    [fields.action, fitText(fields.action, what)],
    [fields.closes, fitClose(fields.closes, content.closes)],
    [fields.left, fitText(fields.left, leftWords(content, now))],
  ]
  const data: Record<string, string> = {}
  for (const [key, value] of values) {
    if (value === null) return { fits: false, field: key }
    data[key] = value
  }
  return { fits: true, data }
}
