import type { Window } from '@/domain/notice'
import type { Close } from '@/domain/time'
import { actionWords, spanWords } from '@/features/policies/detail/windowWords'
import { on, window } from '../../../support/window'

const TODAY = on('2025-12-10')
const closes = (text: string) => ({ closes: text as Close })

test.each<[string, Partial<Window>, string]>([
  ['from and to', { opens: on('2025-12-09') }, '12月9日 – 12月23日'],
  ['a close of another year than the opening says so', { opens: on('2026-01-07') }, '2026年1月7日 – 2025年12月23日'],
  ['an hour stays with its day', closes('2025-12-23T17:00'), '12月23日17:00截止'],
  ['another year is named', closes('2026-01-05'), '2026年1月5日截止'],
  ['only a beginning', { opens: on('2025-12-20'), closes: null }, '12月20日开始'],
  ['each year', { ...closes('--03-31'), recurrence: 'yearly' }, '每年 · 2026年3月31日截止'],
  ['each month, its next day', { ...closes('---05'), recurrence: 'monthly' }, '每月 · 2026年1月5日截止'],
  ['each quarter', { ...closes('quarter-end'), recurrence: 'quarterly' }, '每季度 · 12月31日截止'],
  [
    'a recurring close is the first after the opening, never one before it',
    { ...closes('---15'), recurrence: 'monthly', opens: on('2026-01-05') },
    '每月 · 2026年1月5日 – 2026年1月15日',
  ],
  ['open all year', { closes: null, rolling: true }, '常年受理'],
  ['counted from the notice in working days', { closes: null, relative: 'publish+5wd' }, '发布后5个工作日内'],
  ['counted from an event in days', { closes: null, relative: 'event+15d' }, '事项发生后15天内'],
  ['counted in months', { closes: null, relative: 'event+3m' }, '事项发生后3个月内'],
  ['counted in a form not known here', { closes: null, relative: 'moon+3' }, '日期待核'],
  ['a pattern that names no day', closes('--13-01'), '日期待核'],
  ['no date at all', { closes: null }, '日期待核'],
])('from when to when, in words: %s', (_name, parts, words) => {
  expect(spanWords(window(parts), TODAY)).toBe(words)
})

test.each<[string, Partial<Window>, string]>([
  ['what is done', {}, '申报'],
  ['and by whom or how', { action: 'submit', scope: '纸质' }, '提交材料（纸质）'],
])('a window says %s', (_name, parts, words) => {
  expect(actionWords(window(parts))).toBe(words)
})
