import fc from 'fast-check'
import { addDays } from '@/domain/time'
import { floorOf } from '../../../../cloudfunctions/sync/removed/floor'
import { on } from '../../../support/window'

const listing = (...days: (string | null)[]) => ({
  items: days.map((day, at) => ({ id: `${at}`, title: `第${at}条`, publishedOn: day === null ? null : on(day) })),
  whole: true,
})

test.each([
  ['a list of newest first tells down to its last', ['2026-01-05', '2026-01-03', '2026-01-02'], '2026-01-02'],
  ['what is pinned above does not stretch it', ['2020-05-01', '2026-01-05', '2026-01-02'], '2026-01-02'],
  ['a list of oldest first tells from its first on', ['2026-01-02', '2026-01-03', '2026-01-05'], '2026-01-02'],
  ['items without a day tell nothing', ['2026-01-05', '2026-01-02', null], '2026-01-02'],
  ['a list without days tells nothing', [null, null], null],
  ['an empty list tells nothing', [], null],
])('%s', (_name, days, floor) => {
  expect(floorOf(listing(...days))).toBe(floor)
})

test('a list of newest first that is cut short only tells less', () => {
  const days = fc.array(fc.nat(400), { minLength: 1, maxLength: 30 }).map((all) => all.sort((a, b) => b - a))
  fc.assert(
    fc.property(days, fc.nat(29), (all, cut) => {
      const dates = all.map((day) => addDays(on('2025-01-01'), day))
      const whole = floorOf(listing(...dates)) as string
      const rest = floorOf(listing(...dates.slice(0, cut + 1))) as string
      expect(rest >= whole).toBe(true)
    }),
  )
})
