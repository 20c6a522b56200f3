import fc from 'fast-check'
import { amountWords, capWords, decimalOf, percentWords, pointsWords, sumWords, yuanOf } from '@/domain/money'

describe('sums in words', () => {
  it.each([
    ['10000000', '1,000 万元', '1,000万元'],
    ['2600', '2,600 元', '2,600元'],
    ['9999.99', '9,999.99 元', '9,999.99元'],
    ['10000', '1 万元', '1万元'],
    ['15000', '1.5 万元', '1.5万元'],
    ['12345', '12,345 元', '12,345元'],
    ['150000000', '15,000 万元', '1.5亿元'],
    ['0', '0 元', '0元'],
  ])('%s yuan is "%s" among steps and "%s" on a card', (yuan, amount, card) => {
    expect(amountWords(yuan)).toBe(amount)
    expect(sumWords(yuan)).toBe(card)
  })

  it('a ceiling has no blanks', () => expect(capWords('10000000')).toBe('最高1,000万元'))

  it('percent and percentage points are different words', () => {
    expect(percentWords('0.1')).toBe('10%')
    expect(percentWords('0.003')).toBe('0.3%')
    expect(pointsWords('0.015')).toBe('1.5个百分点')
  })

  it('the dust of binary fractions is taken off a rate', () => expect(decimalOf(1.1 / 100)).toBe('0.011'))

  it('words give back exactly the sum they came from', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 14 }), (fen) => {
        const yuan = decimalOf(fen / 100)
        expect(yuanOf(amountWords(yuan))).toBe(yuan)
        expect(yuanOf(sumWords(yuan))).toBe(yuan)
      }),
    )
  })
})

describe('sums that texts write', () => {
  it.each([
    ['1,000万元', '10000000'],
    ['１.５亿元', '150000000'],
    ['3亿', '300000000'],
    ['2600元', '2600'],
    ['5千元', '5000'],
    ['0.8万元', '8000'],
  ])('%s is %s yuan', (text, yuan) => expect(yuanOf(text)).toBe(yuan))

  it.each(['1000', '10%', '1,00万元', '万元', '一万元', '1.2.3万元', ''])('"%s" is no sum', (text) =>
    expect(yuanOf(text)).toBeNull(),
  )
})
