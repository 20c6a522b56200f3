import { tagOf } from '@/features/calculator/list/groups'
import { rule } from '../../support/client/rule'
import { on } from '../../support/window'

test.each([
  ['before the close', '2025-12-12', null],
  ['on the last day', '2025-12-13', null],
  ['after it', '2025-12-14', '本次已截止'],
])('what nobody can apply for any more is not reckoned along: %s', (_name, today, expected) => {
  expect(tagOf(rule({ opens: null, closes: on('2025-12-13') }), on(today))).toBe(expected)
})

test('a refusal says more than a close gone by', () => {
  const closed = rule({ closes: on('2025-12-13'), certainty: 'likely', reviewed: false })
  expect(tagOf(closed, on('2025-12-14'))).toBe('需人工核对')
})
