import { inReviewOrder } from '@/domain/review'
import type { Doubt, Fact, FactKind } from '@/domain/review'
import { benefit } from '../../support/benefit'
import { on, window } from '../../support/window'

const TODAY = on('2025-12-10')
const looked = (name: string, kind: FactKind, shown: Fact | null, doubt: Doubt | null = null) => ({
  ...{ name, kind, shown, doubt },
})
const date = (name: string, closes: string, doubt: Doubt | null = null, parts = {}) =>
  looked(name, 'window', window({ closes: on(closes), ...parts }), doubt)
const money = (name: string, doubt: Doubt | null = null) => looked(name, 'benefit', benefit(), doubt)
const order = (...facts: ReturnType<typeof looked>[]) => inReviewOrder(facts, TODAY).map(({ name }) => name)

test.each([
  ['a sure date before a doubted amount', [money('sum', 'unsure'), date('close', '2025-12-23')], 'close sum'],
  ['of two dates the nearer', [date('late', '2026-01-20', 'unsure'), date('near', '2025-12-12')], 'near late'],
  [
    'then what is in doubt, then the rest',
    [money('sure'), money('sum', 'likely'), date('d', '2025-12-12')],
    'd sum sure',
  ],
  ['no date that is over', [date('over', '2025-12-09'), money('sum', 'unsure')], 'sum over'],
  ['today’s date still counts', [money('sum', 'unsure'), date('today', '2025-12-10')], 'today sum'],
  [
    'nobody else’s date',
    [date('office', '2025-12-11', null, { audience: 'authority' }), money('sum', 'unsure')],
    'sum office',
  ],
  ['no rejected date', [looked('gone', 'window', null), money('sum', 'unsure')], 'sum gone'],
  [
    'two parts of one day stay together',
    [money('sum', 'unsure'), date('a', '2025-12-12'), date('b', '2025-12-12')],
    'a b sum',
  ],
] as const)('first of all stands the firm’s next date: %s', (_, facts, expected) => {
  expect(order(...facts).join(' ')).toBe(expected)
})
