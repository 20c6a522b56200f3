import { ACTION_WORDS } from '@/domain/notice'
import type { Window } from '@/domain/notice'
import { closeDate, closeHour, closeOrder, dateOf, dayWords, daysBetween } from '@/domain/time'
import type { BeijingMinute, DatedClose } from '@/domain/time'
import { filled } from './fields'
import type { DeadlineFields, Message } from './fields'
import { fitClose, fitFirst, fitText } from './fit'

export interface MessageContent {
  title: string
  window: Pick<Window, 'action' | 'scope' | 'opens' | 'certainty'>
  closes: DatedClose
}

export const NO_TITLE = '政策提醒'

/** A title as its field takes it; a notice without one is still announced. */
export const fitTitle = (key: string, title: string): string | null => fitText(key, title) ?? fitText(key, NO_TITLE)

const toClose = (closes: DatedClose, now: BeijingMinute): string => {
  const days = daysBetween(dateOf(now), closeDate(closes))
  return days > 0 ? `还剩${days}天` : `今天${closeHour(closes) ?? ''}截止`
}

const openingWords = (opens: MessageContent['window']['opens'], now: BeijingMinute): string => {
  const today = dateOf(now)
  if (opens === null || opens < today) return ''
  return opens === today ? '今天开始，' : `${dayWords(opens, today)}开始，`
}

/** What is left at the minute of sending, never when it was planned; an unsure date says so. */
export const leftWords = ({ window, closes }: MessageContent, now: BeijingMinute): string =>
  `${openingWords(window.opens, now)}${toClose(closes, now)}${window.certainty === 'unsure' ? '，日期待核' : ''}`

const whatToDo = ({ window: { action, scope } }: MessageContent): string =>
  scope === null ? ACTION_WORDS[action] : `${ACTION_WORDS[action]}（${scope}）`

/** A message as the template takes it: every value within its field's rule, no date and no number cut. */
export const messageFor = (content: MessageContent, fields: DeadlineFields, now: BeijingMinute): Message =>
  filled([
    [fields.title, fitTitle(fields.title, content.title)],
    [fields.action, fitText(fields.action, whatToDo(content))],
    [fields.closes, fitClose(fields.closes, content.closes)],
    [fields.left, fitText(fields.left, leftWords(content, now))],
  ])

/** One message for several deadlines of a day, the most valuable first; it says the nearest close. */
export const digestFor = (
  contents: readonly [MessageContent, ...MessageContent[]],
  fields: DeadlineFields,
  now: BeijingMinute,
): Message => {
  if (contents.length === 1) return messageFor(contents[0], fields, now)
  const notices = new Set(contents.map(({ title }) => title)).size
  const nearest = contents.reduce((a, b) => (closeOrder(b.closes) < closeOrder(a.closes) ? b : a))
  const same = notices === 1
  return filled([
    [
      fields.title,
      same ? fitTitle(fields.title, contents[0].title) : fitText(fields.title, `${notices}项政策的日期临近`),
    ],
    [fields.action, same ? fitText(fields.action, `${contents.length}个日期`) : fitTitle(fields.action, nearest.title)],
    [fields.closes, fitClose(fields.closes, nearest.closes)],
    [fields.left, fitFirst(fields.left, [`最近一项${leftWords(nearest, now)}`, leftWords(nearest, now)])],
  ])
}
