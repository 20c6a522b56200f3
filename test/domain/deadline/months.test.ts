import fc from 'fast-check'
import { closeInMonth, closeMonthKey, closeMonthKeys } from '@/domain/deadline'
import { addDays, closeDate, endOfMonth } from '@/domain/time'
import type { Close, LocalDate } from '@/domain/time'

const day = (text: string) => text as LocalDate
const close = (text: string) => text as Close

test.each([
  ['a day', '2026-01-30', '2026-01', '2026-01-30'],
  ['a day with an hour', '2026-01-30T17:00', '2026-01', '2026-01-30T17:00'],
  ['a day of another month', '2026-02-01', '2026-01', null],
  ['each year', '--01-31', '2027-01', '2027-01-31'],
  ['each year in another month', '--02-01', '2027-01', null],
  ['each month', '---15', '2026-01', '2026-01-15'],
  ['each month on a day that a short one lacks', '---31', '2026-02', '2026-02-28'],
  ['each quarter in its last month', 'quarter-end', '2026-03', '2026-03-31'],
  ['each quarter in another month', 'quarter-end', '2026-02', null],
])('a close falls into a month: %s', (_name, closes, month, expected) => {
  expect(closeInMonth(close(closes), month)).toBe(expected)
})

test('a close in a period stands under one of the period’s keys', () => {
  const closes = fc.oneof(
    fc.nat(800).map((n) => close(addDays(day('2026-01-01'), n))),
    fc.constantFrom(close('--02-28'), close('--12-31'), close('---05'), close('---31'), close('quarter-end')),
  )
  fc.assert(
    fc.property(fc.nat(400), fc.nat(366), closes, (start, length, some) => {
      const from = addDays(day('2026-01-01'), start)
      const to = addDays(from, length)
      const month = endOfMonth(to).slice(0, 7)
      const found = closeInMonth(some, month)
      fc.pre(found !== null && closeDate(found) >= from && closeDate(found) <= to)
      expect(closeMonthKeys(from, to)).toContain(closeMonthKey(some))
    }),
  )
})

test('a year has its months once', () => {
  const keys = closeMonthKeys(day('2026-01-31'), day('2027-01-31'))
  expect(keys).toHaveLength(new Set(keys).size)
  expect(keys).toEqual(expect.arrayContaining(['2026-02', '2027-01', '--06', '---', 'quarter-end']))
})
