import type { Certainty } from '@/domain/text'
import { reckon } from '@/features/calculator/reckon'
import { rule } from '../../support/client/rule'

test.each([
  ['below the cap', '2600', '2600000', false],
  ['at the cap', '10000', '10000000', false],
  ['above the cap', '12000.5', '10000000', true],
  ['nothing spent', '0', '0', false],
  ['commas by thousands', '2,600', '2600000', false],
  ['a unit that was typed goes before the switch', '2600元', '260', false],
])('an amount of the typed sum: %s', (_name, typed, amountYuan, capped) => {
  expect(reckon(rule(), typed, '万元')).toMatchObject({ outcome: 'amount', amountYuan, capped })
})

test('the last step is the amount, so that the steps add up before the reader’s eyes', () => {
  const result = reckon(rule(), '12000', '万元')
  expect(result).toMatchObject({ outcome: 'amount' })
  const { steps, amountYuan } = result as Extract<typeof result, { outcome: 'amount' }>
  expect(steps.map(({ yuan }) => yuan)).toEqual(['12000000', amountYuan])
})

test.each([
  ['nothing typed', '', { outcome: 'waiting', missing: '设备购置额' }],
  ['blanks typed', '  ', { outcome: 'waiting', missing: '设备购置额' }],
  ['no number', '很多', { outcome: 'wrong', message: expect.stringContaining('不是金额') }],
  ['less than nothing', '-5', { outcome: 'wrong', message: '金额不能是负数' }],
  ['parts of a fen', '0.0000001', { outcome: 'wrong', message: expect.stringContaining('小数位太多') }],
  ['more than any firm has', '99999999999', { outcome: 'wrong', message: expect.stringContaining('1万亿') }],
])('what is no sum gives no amount, least of all 0: %s', (_name, typed, expected) => {
  expect(reckon(rule(), typed, '万元')).toEqual(expected)
})

test.each<Certainty>(['likely', 'unsure'])('a rule that is %s gives no amount, whatever is typed', (certainty) => {
  expect(reckon(rule({ certainty }), '2600', '万元')).toEqual({ outcome: 'review' })
})
