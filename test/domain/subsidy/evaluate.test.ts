import Big from 'big.js'
import fc from 'fast-check'
import { draftRules, evaluate, needsReview } from '@/domain/subsidy'
import type { Evaluation, Rule } from '@/domain/subsidy'
import { benefit } from '../../support/benefit'

const rule = (differing: Partial<Rule> = {}): Rule => ({
  ...(draftRules('n1', '设备奖补', [benefit()])[0] as Rule),
  ...differing,
})
const amountOf = (result: Evaluation): string => {
  if (result.outcome !== 'eligible') throw new Error(result.outcome)
  return result.amountYuan
}
const wordsOf = (result: Evaluation) => (result.outcome === 'eligible' ? result.steps.map(({ words }) => words) : [])

const anyRule = fc
  .record({ permille: fc.integer({ min: 1, max: 1000 }), cap: fc.option(fc.integer({ min: 1, max: 10 ** 9 })) })
  .map(({ permille, cap }) =>
    rule({ rate: new Big(permille).div(1000).toFixed(), capYuan: cap === null ? null : String(cap) }),
  )
const anyFen = fc.integer({ min: 0, max: 10 ** 13 })
const yuan = (fen: number) => new Big(fen).div(100).toFixed()

describe('evaluating a rule', () => {
  it('below the ceiling: the product, and a step that says the ceiling did not bite', () => {
    const result = evaluate(rule(), '26000000')
    expect(wordsOf(result)).toEqual(['设备购置额 2,600 万元 × 10% = 260 万元', '未超过上限 1,000 万元'])
    expect(result).toMatchObject({ outcome: 'eligible', amountYuan: '2600000', capped: false })
  })

  it('above the ceiling: the ceiling, and a step that says it bit', () => {
    const result = evaluate(rule(), '120000000')
    expect(wordsOf(result)[1]).toBe('超过上限 1,000 万元，按上限 1,000 万元计')
    expect(result).toMatchObject({ amountYuan: '10000000', capped: true })
  })

  it('exactly the ceiling is not above it', () =>
    expect(evaluate(rule(), '100000000')).toMatchObject({ amountYuan: '10000000', capped: false }))

  it('without a ceiling there is one step', () =>
    expect(wordsOf(evaluate(rule({ capYuan: null }), '26000000'))).toHaveLength(1))

  it('every step carries the sentence it rests on', () => {
    const result = evaluate(rule(), '1')
    expect(result.outcome === 'eligible' && result.steps.map(({ evidence }) => evidence.text)).toEqual([
      rule().evidence.text,
      rule().evidence.text,
    ])
  })

  it('less than a fen is rounded, and the step says so', () =>
    expect(wordsOf(evaluate(rule({ rate: '0.015', capYuan: null }), '1234.56'))).toEqual([
      '设备购置额 1,234.56 元 × 1.5% = 18.52 元（四舍五入到分）',
    ]))

  it.each([null, '', ' '])('a base of %p is missing, by its name in the text', (base) =>
    expect(evaluate(rule(), base)).toEqual({ outcome: 'incomplete', missing: ['设备购置额'] }),
  )

  it.each([
    ['-1', 'NEGATIVE'],
    ['NaN', 'NOT_A_NUMBER'],
    ['1.234', 'TOO_MANY_DECIMALS'],
    ['9999999999999', 'TOO_LARGE'],
  ])('a base of %s is refused as %s, never 0', (base, code) => {
    const result = evaluate(rule(), base)
    expect(result).toMatchObject({ outcome: 'invalid', code })
    expect(result).not.toHaveProperty('amountYuan')
  })

  it('a larger base never gives less', () => {
    fc.assert(
      fc.property(anyRule, anyFen, anyFen, (some, a, b) => {
        const less = amountOf(evaluate(some, yuan(Math.min(a, b))))
        const more = amountOf(evaluate(some, yuan(Math.max(a, b))))
        expect(new Big(less).lte(more)).toBe(true)
      }),
    )
  })

  it('no amount is above the ceiling, and the total is the last step', () => {
    fc.assert(
      fc.property(anyRule, anyFen, (some, fen) => {
        const result = evaluate(some, yuan(fen))
        const amount = amountOf(result)
        if (some.capYuan !== null) expect(new Big(amount).lte(some.capYuan)).toBe(true)
        expect(result.outcome === 'eligible' && result.steps[result.steps.length - 1]?.yuan).toBe(amount)
      }),
    )
  })

  it('the amount is exact to the fen', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 0, max: 10 ** 10 }), (permille, fen) => {
        const amount = amountOf(evaluate(rule({ rate: String(permille / 1000), capYuan: null }), yuan(fen)))
        const thousandths = BigInt(fen) * BigInt(permille)
        const rounded = (thousandths + BigInt(500)) / BigInt(1000)
        expect(new Big(amount).times(100).toFixed()).toBe(rounded.toString())
      }),
    )
  })

  it('a rule that is not certain needs a person', () => {
    expect(needsReview(rule())).toBe(false)
    expect(needsReview(rule({ certainty: 'likely' }))).toBe(true)
    expect(needsReview(rule({ certainty: 'unsure' }))).toBe(true)
  })
})
