import fc from 'fast-check'
import { yuanTyped } from '@/domain/money'
import type { TypedCode, TypedUnit } from '@/domain/money'

const yuan = (input: string, unit: TypedUnit) => {
  const typed = yuanTyped(input, unit)
  return typed.outcome === 'yuan' ? typed.yuan : typed.code
}

describe('what a person types as an amount', () => {
  it.each<[string, TypedUnit, string]>([
    ['2600', '万元', '26000000'],
    ['2,600.5', '万元', '26005000'],
    ['２，６００．５', '元', '2600.5'],
    [' 2600万 ', '元', '26000000'],
    ['2600 万元', '万元', '26000000'],
    ['¥1,234,567.89', '元', '1234567.89'],
    ['0012', '元', '12'],
    ['0.000001', '万元', '0.01'],
    ['0', '元', '0'],
  ])('"%s" with the switch at %s is %s yuan', (input, unit, expected) => expect(yuan(input, unit)).toBe(expected))

  it.each<[string, TypedUnit, TypedCode]>([
    ['', '元', 'EMPTY'],
    ['  　', '万元', 'EMPTY'],
    ['两千', '元', 'NOT_A_NUMBER'],
    ['12a', '元', 'NOT_A_NUMBER'],
    ['1e9', '元', 'NOT_A_NUMBER'],
    ['0x10', '元', 'NOT_A_NUMBER'],
    ['1,00', '元', 'NOT_A_NUMBER'],
    ['1.2.3', '元', 'NOT_A_NUMBER'],
    ['万元', '万元', 'NOT_A_NUMBER'],
    ['Infinity', '元', 'NOT_A_NUMBER'],
    ['1'.repeat(50), '元', 'NOT_A_NUMBER'],
    ['-5', '元', 'NEGATIVE'],
    ['－５', '万元', 'NEGATIVE'],
    ['1.005', '元', 'TOO_MANY_DECIMALS'],
    ['0.0000001', '万元', 'TOO_MANY_DECIMALS'],
    ['1000000000001', '元', 'TOO_LARGE'],
    ['10001亿', '元', 'TOO_LARGE'],
  ])('"%s" with the switch at %s is refused as %s', (input, unit, code) => expect(yuan(input, unit)).toBe(code))

  it('a refusal says in Chinese what is wrong', () => {
    expect(yuanTyped('-5', '元')).toMatchObject({ message: '金额不能是负数' })
    expect(yuanTyped('x', '元')).toMatchObject({ message: expect.stringContaining('只填数字') })
  })

  it('the switch changes the way of writing, never the sum', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 12 }), (whole) => {
        const padded = String(whole).padStart(5, '0')
        const wan = `${padded.slice(0, -4)}.${padded.slice(-4)}`
        expect(yuan(wan, '万元')).toBe(yuan(String(whole), '元'))
      }),
    )
  })

  it('no text whatever makes it throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (input) => {
        expect(['yuan', 'invalid']).toContain(yuanTyped(input, '元').outcome)
      }),
    )
  })
})
