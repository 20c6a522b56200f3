import fc from 'fast-check'
import { cardGroups } from '@/domain/notice'
import type { RegionLevel } from '@/domain/region'
import { on } from '../../support/window'

const member = (id: string, level: RegionLevel, ...days: string[]) => ({
  id,
  region: { level, name: level, code: null },
  windows: days.map((day) => ({ opens: null, closes: on(day) })),
})
const ids = (groups: { id: string }[][]): string[][] => groups.map((group) => group.map(({ id }) => id))

test('a province’s call and its city’s stand on one card, each with its dates', () => {
  const members = [member('city', 'city', '2026-03-20'), member('province', 'province', '2026-03-31')]
  expect(ids(cardGroups(members))).toEqual([['city', 'province']])
})

test('two cities with different dates never share a card', () => {
  const members = [
    member('a', 'city', '2026-03-20'),
    member('p', 'province', '2026-03-31'),
    member('b', 'city', '2026-03-22'),
  ]
  expect(ids(cardGroups(members))).toEqual([['a', 'p'], ['b']])
})

test('copies of one text on two accounts share a card, and so does one without dates', () => {
  const members = [member('a', 'city', '2026-03-20'), member('b', 'city', '2026-03-20'), member('c', 'city')]
  expect(ids(cardGroups(members))).toEqual([['a', 'b', 'c']])
})

const anyMember = fc.record({
  id: fc.uuid(),
  level: fc.constantFrom<RegionLevel>('national', 'province', 'city'),
  day: fc.constantFrom(null, '2026-03-20', '2026-03-22', '2026-03-31'),
})

test('every member stands on exactly one card, and no card holds two dates of one level', () => {
  fc.assert(
    fc.property(fc.array(anyMember), (drawn) => {
      const members = drawn.map(({ id, level, day }) => member(id, level, ...(day === null ? [] : [day])))
      const groups = cardGroups(members)
      expect(groups.flat()).toHaveLength(members.length)
      for (const group of groups) {
        const days = new Map<string, Set<string>>()
        for (const { region, windows } of group)
          for (const { closes } of windows) days.set(region.level, (days.get(region.level) ?? new Set()).add(closes))
        for (const told of days.values()) expect(told.size).toBe(1)
      }
    }),
  )
})
