import { dotsOf } from '@/features/agenda/dots'
import { entry } from '../../support/client/agenda'
import { NOW } from '../../support/client/notices'
import { on } from '../../support/window'

test.each([
  ['today', '2025-12-20', 'urgent'],
  ['in three days', '2025-12-23', 'urgent'],
  ['in four days', '2025-12-24', 'soon'],
  ['in a week', '2025-12-27', 'soon'],
  ['later', '2025-12-28', 'open'],
  ['gone by', '2025-12-19', 'quiet'],
  ['gone by this morning', '2025-12-20T09:00', 'quiet'],
])('a dot is as loud as its close is near: %s', (_name, closes, tone) => {
  expect(dotsOf([entry(closes)], on(closes.slice(0, 10)), NOW)).toEqual([tone])
})

test('a date that the machine doubts is quiet', () => {
  expect(dotsOf([entry('2025-12-21', { certainty: 'unsure' })], on('2025-12-21'), NOW)).toEqual(['quiet'])
})

test('a day has at most three dots, the loudest first', () => {
  const quiet = entry('2025-12-20T09:00')
  const urgent = entry('2025-12-20T17:00')
  expect(dotsOf([quiet, quiet, quiet, urgent], on('2025-12-20'), NOW)).toEqual(['urgent', 'quiet', 'quiet'])
})

test('a day has no dot of another day', () => {
  expect(dotsOf([entry('2025-12-21')], on('2025-12-22'), NOW)).toEqual([])
})
