import fc from 'fast-check'
import { combine, combinedRange, evaluate, interestPaid } from '@/domain/subsidy'
import type { Answers, CombinedRange, Expected, Num, Rule, RuleRelation, Test } from '@/domain/subsidy'
import type { LocalDate } from '@/domain/time'
import { asked, atLeast, cap, figure, input, rate, related, ruleOf } from '../../support/rule'

const ON = '2025-12-01' as LocalDate
const e = 0

const INPUTS = asked('甲:元', '乙:元', '本金:元', '天数:天', '已付利息:元', '达标:是否')

/** The range of what is known so far, as a screen puts it together. */
const rangeOf = (rules: readonly Rule[], answers: Answers): CombinedRange =>
  combinedRange(
    rules.flatMap((rule): Expected[] => {
      const outcome = evaluate(rule, answers, ON)
      const rest = { rule, interestPaidYuan: interestPaid(rule, answers, ON) }
      if (outcome.outcome === 'eligible')
        return [{ ...rest, minYuan: outcome.amountYuan, maxYuan: outcome.amountYuan, sure: true }]
      if (outcome.outcome !== 'incomplete') return []
      return [{ ...rest, minYuan: outcome.minYuan, maxYuan: outcome.maxYuan, sure: false }]
    }),
  )

/** What full answers come to: the total where nothing unsaid goes together, and where everything does. */
const exactOf = (rules: readonly Rule[], answers: Answers): [number, number] => {
  const given = rules.flatMap((rule) => {
    const outcome = evaluate(rule, answers, ON)
    const paid = interestPaid(rule, answers, ON)
    return outcome.outcome === 'eligible' ? [{ rule, yuan: outcome.amountYuan, interestPaidYuan: paid }] : []
  })
  const best = combine(given)
  return best.outcome === 'settled'
    ? [Number(best.totalYuan), Number(best.totalYuan)]
    : [Number(best.alone.totalYuan), Number(best.together.totalYuan)]
}

const together = related('together')
const ruleWith = (id: string, amount: Num, differing: Partial<Rule> = {}): Rule =>
  ruleOf(amount, INPUTS, { id, noticeId: id, relations: [together], ...differing })
const yearly = related('ceiling', { with: 'notice', limitYuan: '1000000' })
const grant = (id: string, of: string, differing: Partial<Rule> = {}): Rule =>
  ruleWith(id, cap(rate(input(of), '10%'), '80万元'), differing)

describe('the range of several rules', () => {
  it('before anything is answered it reaches from nothing to the sum of what each gives at most', () =>
    expect(rangeOf([grant('a', '甲'), grant('b', '乙')], {})).toEqual({
      minYuan: '0',
      maxYuan: '1600000',
      unsaid: false,
    }))

  it('what is settled is the least, what is open comes on top of it', () =>
    expect(rangeOf([grant('a', '甲'), grant('b', '乙')], { 甲: '3000000' })).toEqual({
      minYuan: '300000',
      maxYuan: '1100000',
      unsaid: false,
    }))

  it('of two that exclude one another only the larger counts at most', () => {
    const rules = [grant('a', '甲', { relations: [related('exclusive')] }), ruleWith('b', figure('30万元'))]
    expect(rangeOf(rules, {})).toEqual({ minYuan: '300000', maxYuan: '800000', unsaid: false })
  })

  it('where no text says whether two go together, the least counts one of them and the most both', () => {
    const rules = ['a', 'b'].map((id) => ruleWith(id, figure('30万元'), { relations: [] }))
    expect(rangeOf(rules, {})).toEqual({ minYuan: '300000', maxYuan: '600000', unsaid: true })
  })

  it('a ceiling that each rule of a notice states holds whichever of them gives something', () => {
    const own = { noticeId: 'n', relations: [yearly, together] }
    const rules = [grant('a', '甲', own), grant('b', '乙', own)]
    expect(rangeOf(rules, {})).toEqual({ minYuan: '0', maxYuan: '1000000', unsaid: false })
  })

  it('a ceiling of a rule that may give nothing cuts the least and not the most', () => {
    const limit = related('ceiling', { limitYuan: '100000' })
    const condition = { label: '达标', test: { op: 'yes', id: '达标', e } as Test, e }
    const rules = [
      ruleWith('a', figure('30万元')),
      ruleWith('b', figure('5万元'), { relations: [limit, together], conditions: [condition] }),
    ]
    expect(rangeOf(rules, {})).toEqual({ minYuan: '100000', maxYuan: '350000', unsaid: false })
  })

  it('one rule without any limit leaves the whole without one, unless a ceiling holds it', () => {
    const endless = rate(input('甲'), '10%')
    expect(rangeOf([ruleWith('a', endless), grant('b', '乙')], {}).maxYuan).toBeNull()
    expect(rangeOf([ruleWith('a', endless, { relations: [yearly] })], {}).maxYuan).toBe('1000000')
  })

  it('nothing is nothing', () => expect(combinedRange([])).toEqual({ minYuan: '0', maxYuan: '0', unsaid: false }))
})

const yuan = fc.integer({ min: 0, max: 10 ** 7 }).map(String)
const fullAnswers: fc.Arbitrary<Answers> = fc.record({
  甲: yuan,
  乙: yuan,
  本金: yuan,
  天数: fc.integer({ min: 0, max: 400 }).map(String),
  已付利息: fc.integer({ min: 0, max: 20_000 }).map(String),
  达标: fc.boolean(),
})

const interest: Num = {
  op: 'interest',
  principal: input('本金'),
  rate: figure('1.5%'),
  days: input('天数'),
  basis: 365,
  paid: input('已付利息'),
  e,
}
const amounts = fc.oneof(
  fc.constantFrom('甲', '乙').map((of) => rate(input(of), '10%')),
  fc.integer({ min: 1, max: 90 }).map((wan) => cap(rate(input('甲'), '30%'), `${wan}万元`)),
  fc.integer({ min: 1, max: 40 }).map((wan) => figure(`${wan}万元`)),
  fc.constant(interest),
)
const conditions = fc.option(
  fc.oneof(fc.constant<Test>({ op: 'yes', id: '达标', e }), fc.constant(atLeast(input('乙'), '300万元'))),
)
const IDS = ['0', '1', '2', '3', '4']
const relation: fc.Arbitrary<RuleRelation> = fc.oneof(
  fc.constantFrom<RuleRelation['kind']>('exclusive', 'highest', 'together').chain((kind) =>
    fc.oneof(
      fc.constant(related(kind)),
      fc.subarray(IDS).map((ids) => related(kind, { with: ids })),
    ),
  ),
  fc.constant(related('interest')),
  fc
    .record({ wan: fc.integer({ min: 0, max: 60 }), over: fc.oneof(fc.constant('notice' as const), fc.subarray(IDS)) })
    .map(({ wan, over }) => related('ceiling', { with: over, limitYuan: `${wan}0000` })),
)
const someRules: fc.Arbitrary<Rule[]> = fc
  .array(fc.tuple(amounts, conditions, fc.array(relation, { maxLength: 2 }), fc.constantFrom('n', 'm')), {
    minLength: 1,
    maxLength: IDS.length,
  })
  .map((parts) =>
    parts.map(([amount, test, relations, noticeId], i) =>
      ruleOf(amount, INPUTS, {
        id: String(i),
        noticeId,
        relations,
        conditions: test === null ? [] : [{ label: '条件', test, e }],
      }),
    ),
  )
const someKept = fc.subarray(INPUTS.map(({ id }) => id))
const withOnly = (answers: Answers, ids: readonly string[]): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => ids.includes(id)))

describe('what always holds of the range', () => {
  it('the total of any full answers lies within it, however little was answered', () => {
    fc.assert(
      fc.property(someRules, fullAnswers, someKept, (rules, answers, kept) => {
        const { minYuan, maxYuan } = rangeOf(rules, withOnly(answers, kept))
        const [alone, both] = exactOf(rules, answers)
        expect(alone).toBeGreaterThanOrEqual(Number(minYuan))
        expect(both).toBeLessThanOrEqual(maxYuan === null ? Infinity : Number(maxYuan))
      }),
      { numRuns: 1500 },
    )
  })

  it('one more answer never widens it', () => {
    fc.assert(
      fc.property(someRules, fullAnswers, someKept, fc.constantFrom(...INPUTS), (rules, answers, kept, more) => {
        const before = rangeOf(rules, withOnly(answers, kept))
        const after = rangeOf(rules, withOnly(answers, [...kept, more.id]))
        expect(Number(after.minYuan)).toBeGreaterThanOrEqual(Number(before.minYuan))
        const most = (range: CombinedRange) => (range.maxYuan === null ? Infinity : Number(range.maxYuan))
        expect(most(after)).toBeLessThanOrEqual(most(before))
      }),
      { numRuns: 600 },
    )
  })

  it('with everything answered it is what the combination comes to', () => {
    fc.assert(
      fc.property(someRules, fullAnswers, (rules, answers) => {
        const { minYuan, maxYuan } = rangeOf(rules, answers)
        expect([Number(minYuan), Number(maxYuan)]).toEqual(exactOf(rules, answers))
      }),
    )
  })
})
