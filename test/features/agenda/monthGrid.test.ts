import fc from 'fast-check'
import { addMonths, endOfMonth, partsOf, weekdayOf } from '@/domain/time'
import type { LocalDate } from '@/domain/time'
import { monthGrid } from '@/features/agenda/monthGrid'
import { on } from '../../support/window'

const two = (day: LocalDate | null) => day?.slice(8) ?? '--'

test.each([
  ['begins on a Monday', '2025-12-01', '01 02 03 04 05 06 07', '29 30 31 -- -- -- --', 5],
  ['begins on a Sunday', '2026-02-01', '-- -- -- -- -- -- 01', '23 24 25 26 27 28 --', 5],
  ['fills four weeks', '2027-02-01', '01 02 03 04 05 06 07', '22 23 24 25 26 27 28', 4],
  ['needs six weeks', '2026-08-01', '-- -- -- -- -- 01 02', '31 -- -- -- -- -- --', 6],
])('a month that %s', (_name, first, firstWeek, lastWeek, weeks) => {
  const grid = monthGrid(on(first)).map((week) => week.map(two).join(' '))
  expect(grid[0]).toBe(firstWeek)
  expect(grid[grid.length - 1]).toBe(lastWeek)
  expect(grid).toHaveLength(weeks)
})

test('every month stands there whole, each day once and under its weekday', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 600 }), (months) => {
      const first = addMonths(on('2000-01-01'), months)
      const weeks = monthGrid(first)
      const days = weeks.flat().filter((day): day is LocalDate => day !== null)
      expect(days).toHaveLength(partsOf(endOfMonth(first)).day)
      expect(days[0]).toBe(first)
      expect([...days].sort()).toEqual(days)
      for (const week of weeks) {
        expect(week).toHaveLength(7)
        week.forEach((day, at) => day !== null && expect(weekdayOf(day)).toBe((at + 1) % 7))
      }
    }),
  )
})
