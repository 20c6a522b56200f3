import fc from 'fast-check'
import { swipeOf } from '@/features/agenda/swipe'

test.each([
  ['far to the left brings the month after', { x: -120, y: 10 }, 1],
  ['far to the right brings the month before', { x: 120, y: -10 }, -1],
  ['a tap that slips turns nothing', { x: 20, y: 0 }, 0],
  ['scrolling up and down turns nothing', { x: 60, y: 200 }, 0],
])('%s', (_name, way, expected) => {
  expect(swipeOf({ x: 200, y: 300 }, { x: 200 + way.x, y: 300 + way.y })).toBe(expected)
})

test('the way back turns the other way', () => {
  const point = fc.record({ x: fc.integer({ min: 0, max: 430 }), y: fc.integer({ min: 0, max: 900 }) })
  fc.assert(fc.property(point, point, (from, to) => expect(swipeOf(to, from) + swipeOf(from, to)).toBe(0)))
})
