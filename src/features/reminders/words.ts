import type { Coverage, ReminderView } from '@/contract/follows'
import { ACTION_WORDS } from '@/domain/notice'
import type { Window } from '@/domain/notice'
import { SENDING_FROM } from '@/domain/reminder'
import type { Lead, ReminderState } from '@/domain/reminder'
import { clockOf, closeDate, closeHour, closeWords, dateOf, daysBetween, dayWords } from '@/domain/time'
import type { DatedClose, LocalDate } from '@/domain/time'

/** When a lead is, in words. */
export const leadWords = (lead: Lead): string => {
  if (lead === 'open') return '开始当天'
  return lead === 0 ? '截止当天' : `提前${lead}天`
}

/** A close in the morning is told of on the day before. */
const daysOf = (lead: Exclude<Lead, 'open'>, about: DatedClose): Exclude<Lead, 'open'> => {
  const hour = closeHour(about)
  return lead === 0 && hour !== null && hour <= SENDING_FROM ? 1 : lead
}

/** When one message comes: a lead on a day off has one more of them, on the last working day before. */
export const messageWords = (lead: Lead, about: DatedClose, dueOn: LocalDate): string => {
  const days = lead === 'open' ? 0 : daysOf(lead, about)
  const ahead = daysBetween(dueOn, closeDate(about))
  if (ahead > days) return `提前${ahead}天（工作日）`
  return leadWords(lead === 'open' ? lead : days)
}

/** What the chosen leads cost: one message takes one subscription. */
export const costWords = (needed: number, held: number): string => `需要${needed}次订阅，已有${held}次`

/** How many of the coming reminders can really be sent. */
export const coveredWords = ({ covered, needed }: Coverage): string =>
  needed === 0 ? '没有待发的提醒' : `已覆盖 ${covered}/${needed} 次提醒`

/** The same, and what one more tap does. */
export const coverageWords = (coverage: Coverage): string =>
  `${coveredWords(coverage)}${coverage.covered < coverage.needed ? ' · 再点一次可覆盖下一次' : ''}`

/** A window's own name among others: its batch or district, else what is done in it. */
export const windowName = ({ scope, action }: Pick<Window, 'scope' | 'action'>): string => scope ?? ACTION_WORDS[action]

/** What a message is about: a date and the lead, a change, a new match. */
export const whatWords = ({ kind, lead, about, dueOn, words }: ReminderView, today: LocalDate): string => {
  if (lead === null || about === null) return words ?? (kind === 'match' ? '新政策' : '政策有变更')
  return `${closeWords(about, today)}${lead === 'open' ? '开始' : '截止'} · ${messageWords(lead, about, dueOn)}`
}

/** What is said of each state, with the day and hour or the reason where there is one. */
const STATES: Record<ReminderState, { words: string; tells: 'due' | 'sent' | 'reason' | null }> = {
  planned: { words: '计划', tells: 'due' },
  claimed: { words: '正在发送', tells: null },
  sent: { words: '已发送', tells: 'sent' },
  maybe: { words: '可能已发送', tells: 'sent' },
  failed: { words: '未发送', tells: 'reason' },
  uncovered: { words: '未覆盖', tells: 'reason' },
  expired: { words: '已过期', tells: 'reason' },
  cancelled: { words: '已取消', tells: 'reason' },
}

/** True for a coming reminder that no subscription carries: it says so itself. */
export const isShort = ({ state, kind, reason }: ReminderView): boolean =>
  state === 'planned' && kind === 'deadline' && reason !== null

/** Where one message stands; WeChat tells that it took a message, never that it was read. */
export const stateWords = (reminder: ReminderView, today: LocalDate): string => {
  const { state, reason, dueAt, sentAt } = reminder
  const { words, tells } = STATES[state]
  if (tells === 'due') {
    const when = `${dayWords(dateOf(dueAt), today)} ${clockOf(dueAt)}`
    if (dateOf(dueAt) < today) return `等待处理 · 应于${when}发送`
    return isShort(reminder) ? `${words} ${when} · 未覆盖：${reason}` : `${words} ${when}`
  }
  if (tells === 'sent' && sentAt !== null) return `${words} ${dayWords(dateOf(sentAt), today)} ${clockOf(sentAt)}`
  return tells === 'reason' && reason !== null ? `${words}：${reason}` : words
}
