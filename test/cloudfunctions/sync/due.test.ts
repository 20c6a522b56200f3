import type { BeijingMinute } from '@/domain/time'
import { isDue, nextAfter } from '../../../cloudfunctions/sync/due'

const at = (text: string) => text as BeijingMinute
const now = at('2026-01-05T08:00')

test.each([
  ['a source never fetched', undefined, true],
  ['one whose minute has come', at('2026-01-05T08:00'), true],
  ['one whose minute is past', at('2026-01-04T08:00'), true],
  ['not one that waits', at('2026-01-05T08:01'), false],
  ['one that waits longer than anything may: the clock was set back', at('2026-02-05T08:00'), true],
])('due is %s', (_name, nextAt, expected) => {
  expect(isDue(nextAt, now)).toBe(expected)
})

test.each([
  ['after an hour when all went well', 'complete', 0, '2026-01-05T09:00'],
  ['at once when the time ran out', 'partial', 0, '2026-01-05T08:00'],
  ['after five minutes when it failed', 'failed', 1, '2026-01-05T08:05'],
  ['twice as long when it failed again', 'failed', 2, '2026-01-05T08:10'],
  ['never later than after an hour', 'failed', 20, '2026-01-05T09:00'],
] as const)('a source is fetched again %s', (_name, outcome, failures, expected) => {
  expect(nextAfter(outcome, failures, now)).toBe(expected)
})
