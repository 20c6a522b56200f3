import { benefitChanges, benefitFields, conditionChanges } from '@/features/staff/review/fields'
import { typedClose, typedDay, typedNumber } from '@/features/staff/typed'
import { windowChanges, windowFields } from '@/features/staff/review/WindowFields'
import { benefit } from '../../support/benefit'
import { on, window } from '../../support/window'

test.each([
  ['2026-01-30', '2026-01-30'],
  ['2026年1月5日', '2026-01-05'],
  ['2026/1/30 9:05', '2026-01-30T09:05'],
  ['2026.1.30 17：00', '2026-01-30T17:00'],
  ['2026-01-30T17:00', '2026-01-30T17:00'],
  ['2026-02-30', null],
  ['1月30日', null],
  ['2026-01-30 25:00', null],
  ['2026-01-30 下午', null],
  ['', null],
])('a close typed as “%s” is %s', (typed, close) => expect(typedClose(typed)).toBe(close))

test('a day has no hour', () => {
  expect([typedDay('2026-1-3'), typedDay('2026-1-3 17:00')]).toEqual(['2026-01-03', null])
})

test.each([
  ['1,000', 1000],
  ['12.5', 12.5],
  ['一百', null],
  ['-3', null],
])('a number typed as “%s” is %s', (typed, number) => expect(typedNumber(typed)).toBe(number))

describe('what is saved of a correction', () => {
  test('is what was changed, nothing else', () => {
    const begun = windowFields(window({ opens: on('2025-12-01') }))
    expect(windowChanges(begun, begun)).toEqual({})
    expect(windowChanges({ ...begun, closes: '2025-12-20 17:00' }, begun)).toEqual({ closes: '2025-12-20T17:00' })
    expect(windowChanges({ ...begun, opens: '' }, begun)).toEqual({ opens: null })
    expect(windowChanges({ ...begun, audience: 'authority' }, begun)).toEqual({ audience: 'authority' })
    expect(windowChanges({ ...begun, closes: '月底' }, begun)).toBeNull()
  })

  test('sums are typed in 万元 and kept in yuan, shares in percent', () => {
    const begun = benefitFields(benefit())
    expect(begun).toEqual({ amountYuan: '', capYuan: '1000', rate: '10' })
    expect(benefitChanges({ ...begun, capYuan: '500.5', rate: '7' }, begun)).toEqual({ capYuan: 5_005_000, rate: 0.07 })
    expect(benefitChanges({ ...begun, capYuan: '很多' }, begun)).toBeNull()
    expect(benefitChanges({ ...begun, capYuan: '' }, begun)).toEqual({ capYuan: null })
  })

  test('a condition that is a number stays one', () => {
    const of = { value: 1000 } as Parameters<typeof conditionChanges>[2]
    expect(conditionChanges({ value: '2,000' }, { value: '1000' }, of)).toEqual({ value: 2000 })
    expect(conditionChanges({ value: '许多' }, { value: '1000' }, of)).toBeNull()
  })
})
