import { primaryDeadline } from '@/domain/deadline'
import type { Window } from '@/domain/notice'
import { parseLocalDate } from '@/domain/time'
import type { LocalDate } from '@/domain/time'

const PUBLISHED = parseLocalDate('2026-03-02') as LocalDate

const window = (over: Partial<Window>): Window => ({
  id: 'w',
  audience: 'enterprise',
  action: 'apply',
  opens: null,
  closes: null,
  recurrence: null,
  relative: null,
  scope: null,
  rolling: false,
  yearImplied: false,
  certainty: 'certain',
  reasons: [],
  evidence: { start: 0, end: 1, text: '申' },
  ...over,
})
const on = (closes: string, over: Partial<Window> = {}): Window =>
  window({ closes: closes as Window['closes'], ...over })

describe('the one deadline of a notice', () => {
  test.each<[string, Window[], string | null]>([
    ['is the earliest of the firm’s own', [on('2026-04-01'), on('2026-03-20')], '2026-03-20'],
    ['with an hour comes before the same day without', [on('2026-03-20'), on('2026-03-20T12:00')], '2026-03-20T12:00'],
    ['is never an office’s', [on('2026-03-10', { audience: 'authority' }), on('2026-03-20')], '2026-03-20'],
    ['is never an objection', [on('2026-03-10', { action: 'object' })], null],
    ['is never an update of every year', [on('--05-31', { action: 'maintain', recurrence: 'yearly' })], null],
    ['is not before the publish date', [on('2026-03-01'), on('2026-03-20')], '2026-03-20'],
    ['may be the publish date', [on('2026-03-02')], '2026-03-02'],
    ['of a yearly application is the next', [on('--01-31', { recurrence: 'yearly' })], '2027-01-31'],
    ['of a monthly application is the next', [on('---10', { recurrence: 'monthly' })], '2026-03-10'],
    ['is null where nothing closes', [window({ rolling: true })], null],
  ])('%s', (_rule, windows, want) => {
    expect(primaryDeadline(windows, PUBLISHED)).toBe(want)
  })
})
