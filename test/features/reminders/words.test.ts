import type { ReminderView } from '@/contract/follows'
import type { Lead } from '@/domain/reminder'
import { costWords, coverageWords, isShort, leadWords, messageWords, stateWords } from '@/features/reminders/words'
import type { DatedClose } from '@/domain/time'
import { reminder } from '../../support/client/reminders'
import { at, on } from '../../support/window'

const TODAY = on('2025-12-20')

test.each<[Lead, string]>([
  ['open', '开始当天'],
  [7, '提前7天'],
  [1, '提前1天'],
  [0, '截止当天'],
])('a lead of %s is %s', (lead, words) => {
  expect(leadWords(lead)).toBe(words)
})

test.each<[string, Lead, string, string, string]>([
  ['on the lead itself', 3, '2025-12-16', '2025-12-13', '提前3天'],
  ['on the working day before', 3, '2025-12-16', '2025-12-12', '提前4天（工作日）'],
  ['late, after following late', 7, '2025-12-16', '2025-12-13', '提前7天'],
  ['before an opening on a day off', 'open', '2025-12-13', '2025-12-12', '提前1天（工作日）'],
  ['the day before a close in the morning', 0, '2025-12-16T09:00', '2025-12-15', '提前1天'],
  ['before a close on a day off', 0, '2025-12-13T17:00', '2025-12-12', '提前1天（工作日）'],
])('two messages of one lead never say the same: %s', (_name, lead, about, dueOn, words) => {
  expect(messageWords(lead, about as DatedClose, on(dueOn))).toBe(words)
})

test('what it costs is said before the tap', () => {
  expect(costWords(3, 1)).toBe('需要3次订阅，已有1次')
})

test.each([
  [2, 3, '已覆盖 2/3 次提醒 · 再点一次可覆盖下一次'],
  [0, 1, '已覆盖 0/1 次提醒 · 再点一次可覆盖下一次'],
  [3, 3, '已覆盖 3/3 次提醒'],
  [0, 0, '没有待发的提醒'],
])('coverage of %i in %i is %s', (covered, needed, words) => {
  expect(coverageWords({ covered, needed })).toBe(words)
})

test.each<[string, Partial<ReminderView>, string]>([
  ['planned', {}, '计划 12月22日 09:00'],
  ['planned without a subscription', { reason: '订阅次数不足' }, '计划 12月22日 09:00 · 未覆盖：订阅次数不足'],
  ['planned for another year', { dueOn: on('2026-01-02') }, '计划 2026年1月2日 09:00'],
  ['due on a day gone by', { dueOn: on('2025-12-01') }, '等待处理 · 应于12月1日 09:00发送'],
  ['being sent', { state: 'claimed' }, '正在发送'],
  ['sent', { state: 'sent', sentAt: at('2025-12-19T09:01') }, '已发送 12月19日 09:01'],
  ['perhaps sent', { state: 'maybe', sentAt: at('2025-12-19T09:01') }, '可能已发送 12月19日 09:01'],
  ['perhaps sent, nobody knows when', { state: 'maybe' }, '可能已发送'],
  ['not sent', { state: 'failed', reason: '用户拒收' }, '未发送：用户拒收'],
  ['without a subscription', { state: 'uncovered', reason: '订阅次数不足' }, '未覆盖：订阅次数不足'],
  ['too late', { state: 'expired', reason: '已过截止时间' }, '已过期：已过截止时间'],
  ['taken back', { state: 'cancelled' }, '已取消'],
])('where a message stands, never that it was read: %s', (_name, parts, words) => {
  expect(stateWords(reminder(parts), TODAY)).toBe(words)
})

test.each<[string, Partial<ReminderView>, boolean]>([
  ['one that says why it is not covered', { reason: '订阅次数不足' }, true],
  ['one that a grant carries', {}, false],
  ['one of a day gone by is not coming', { state: 'uncovered', reason: '订阅次数不足' }, false],
  ['a change needs no date to be covered', { kind: 'change', lead: null, reason: '订阅次数不足' }, false],
])('a coming message that no subscription carries: %s', (_name, parts, short) => {
  expect(isShort(reminder(parts))).toBe(short)
})
