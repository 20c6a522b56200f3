import fc from 'fast-check'
import { nextClose } from '@/domain/deadline'
import { addDays, closeDate, daysBetween, parseLocalDate } from '@/domain/time'
import type { Close } from '@/domain/time'
import { on } from '../../support/window'

const day = fc.integer({ min: 0, max: 3000 }).map((days) => addDays(on('2024-01-01'), days))
const two = (n: number) => String(n).padStart(2, '0')
const yearly = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .map(([month, date]): Close => `--${two(month)}-${two(date)}`)
const monthly = fc.integer({ min: 1, max: 31 }).map((date): Close => `---${two(date)}`)

describe('the next day of a recurring close', () => {
  test.each<[string, Close, string, string | null]>([
    ['a dated close stays as it is, also when it is over', on('2025-06-30'), '2025-12-10', '2025-06-30'],
    ['an hour stays with its day', '2025-12-23T17:00' as Close, '2025-12-10', '2025-12-23T17:00'],
    ['a yearly day still to come is of this year', '--12-31', '2025-12-10', '2025-12-31'],
    ['today itself counts', '--12-10', '2025-12-10', '2025-12-10'],
    ['a yearly day gone by is of next year', '--03-31', '2025-12-10', '2026-03-31'],
    ['29 February is the 28th where the year has none', '--02-29', '2025-12-10', '2026-02-28'],
    ['29 February stands in a leap year', '--02-29', '2028-01-01', '2028-02-29'],
    ['a monthly day still to come is of this month', '---15', '2025-12-10', '2025-12-15'],
    ['a monthly day gone by is of next month, over the year', '---05', '2025-12-10', '2026-01-05'],
    ['the 31st is the last day of a shorter month', '---31', '2026-02-03', '2026-02-28'],
    ['a quarter ends on its last day', 'quarter-end', '2025-12-10', '2025-12-31'],
    ['the second quarter ends in June', 'quarter-end', '2026-04-01', '2026-06-30'],
    ['a month that does not exist is no day', '--13-01', '2025-12-10', null],
    ['a day zero is no day', '---00', '2025-12-10', null],
    ['other text is no day', 'soon' as Close, '2025-12-10', null],
  ])('%s', (_rule, close, from, expected) => {
    expect(nextClose(close, on(from))).toBe(expected)
  })

  test('is a real day, never before the day asked from, and at most a period away', () => {
    fc.assert(
      fc.property(fc.oneof(yearly, monthly, fc.constant<Close>('quarter-end')), day, (close, from) => {
        const next = nextClose(close, from)
        expect(next).not.toBeNull()
        const date = closeDate(next!)
        expect(parseLocalDate(date)).toBe(date)
        expect(daysBetween(from, date)).toBeGreaterThanOrEqual(0)
        expect(daysBetween(from, date)).toBeLessThanOrEqual(366)
        expect(nextClose(close, date)).toBe(next)
      }),
    )
  })
})
