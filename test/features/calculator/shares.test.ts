import fc from 'fast-check'
import { keptPercent } from '@/features/calculator/shares'
import { rule } from '../../support/client/rule'

const first = (yuan: string) => [{ words: '', yuan, evidence: rule().evidence }]

test.each([
  ['nothing was cut off', '2600000', '2600000', 100],
  ['half was cut off', '20000000', '10000000', 50],
  ['almost all was cut off: a sliver is seen', '1000000000', '1000', 1],
  ['nothing to share', '0', '0', 100],
])('how much of the bar is filled: %s', (_name, before, after, percent) => {
  expect(keptPercent(first(before), after)).toBe(percent)
})

test('without a step the bar is whole', () => {
  expect(keptPercent([], '0')).toBe(100)
})

test('the filled part never leaves the bar', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10 ** 12 }), fc.double({ min: 0, max: 1, noNaN: true }), (before, part) => {
      const percent = keptPercent(first(String(before)), String(Math.floor(before * part)))
      expect(percent).toBeGreaterThanOrEqual(1)
      expect(percent).toBeLessThanOrEqual(100)
    }),
  )
})
