import fc from 'fast-check'
import { addDays, parseLocalDate, weekdayOf } from '@/domain/time'
import type { LocalDate } from '@/domain/time'
import { addWorkdays, isCalendarKnown, isWorkday } from '@/domain/workdays'

const day = (text: string): LocalDate => parseLocalDate(text) as LocalDate

describe('working days of the State Council calendar', () => {
  test.each([
    ['a Saturday that is worked for the Spring Festival', '2026-02-14', true],
    ['a Monday of the Spring Festival', '2026-02-16', false],
    ['a plain Sunday', '2026-03-01', false],
    ['a plain Monday', '2026-03-02', true],
    ['National Day', '2025-10-01', false],
  ])('%s', (_name, date, want) => {
    expect(isWorkday(day(date))).toBe(want)
  })

  test.each([
    ['the first day is not counted', '2026-03-02', 5, '2026-03-09'],
    ['days off of May are passed over, the worked Saturday counts', '2026-04-29', 5, '2026-05-09'],
    ['none is the day itself', '2026-03-01', 0, '2026-03-01'],
  ])('%s', (_rule, from, count, want) => {
    expect(addWorkdays(day(from), count)).toBe(want)
  })

  test.each([
    ['2025-06-30', true],
    ['2026-12-31', true],
    ['2039-01-04', false],
  ])('the calendar of %s is known: %s', (date, want) => {
    expect(isCalendarKnown(day(date))).toBe(want)
  })

  test('the result is a working day, and one day more is later', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 1, max: 30 }), (offset, count) => {
        const from = addDays(day('2020-01-01'), offset)
        const to = addWorkdays(from, count)
        expect(isWorkday(to)).toBe(true)
        expect(addWorkdays(from, count + 1) > to).toBe(true)
        expect(weekdayOf(to)).toBeGreaterThanOrEqual(0)
      }),
    )
  })
})
