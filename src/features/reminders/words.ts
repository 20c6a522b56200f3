import type { Coverage, FollowView, ReminderView } from '@/contract/follows'
import type { Lead, ReminderState } from '@/domain/reminder'
import { clockOf, dateOf, dayWords } from '@/domain/time'
import type { LocalDate } from '@/domain/time'

/** When a lead is, in words. */
export const leadWords = (lead: Lead): string => {
  if (lead === 'open') return '开始当天'
  return lead === 0 ? '截止当天' : `提前${lead}天`
}

/** What the chosen leads cost: one message takes one subscription. */
export const costWords = (needed: number, held: number): string => `需要${needed}次订阅，已有${held}次`

/** How many of the coming reminders can really be sent. */
export const coverageWords = ({ covered, needed }: Coverage): string =>
  needed === 0 ? '没有待发的提醒' : `已覆盖 ${covered}/${needed} 次提醒`

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

/** True for a coming message that no subscription carries: the earliest of a notice are carried first. */
export const isShort = (reminder: ReminderView, follow: FollowView | null): boolean => {
  if (reminder.state !== 'planned' || follow === null) return false
  const coming = follow.reminders.filter(({ state }) => state === 'planned').map(({ dueOn, id }) => `${dueOn} ${id}`)
  return coming.sort().indexOf(`${reminder.dueOn} ${reminder.id}`) >= follow.coverage.covered
}

/** Where one message stands; WeChat tells that it took a message, never that it was read. */
export const stateWords = ({ state, reason, dueOn, sentAt }: ReminderView, today: LocalDate): string => {
  const { words, tells } = STATES[state]
  if (tells === 'due') return `${words} ${dayWords(dueOn, today)}`
  if (tells === 'sent' && sentAt !== null) return `${words} ${dayWords(dateOf(sentAt), today)} ${clockOf(sentAt)}`
  return tells === 'reason' && reason !== null ? `${words}：${reason}` : words
}
