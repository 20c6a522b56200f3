import { evaluate, needsReview } from '@/domain/subsidy'
import type { Num, Rule } from '@/domain/subsidy'
import type { LocalDate } from '@/domain/time'
import { asked, atLeast, cap, equipment, figure, input, rate, ruleOf } from '../../support/rule'

const ON = '2025-12-10' as LocalDate
const on = (rule: Rule, day: string, answers = { 设备购置额: '26000000' }) => evaluate(rule, answers, day as LocalDate)
const e = 0

const both = equipment({
  inputs: asked('设备购置额:元', '成立年限:年', '在本市注册:是否'),
  conditions: [
    { label: '在本市注册', test: { op: 'yes', id: '在本市注册', e }, e },
    { label: '成立满 3 年', test: atLeast(input('成立年限'), '3年'), e },
  ],
})

describe('evaluating a rule', () => {
  it('a firm that fails several conditions is told all of them', () =>
    expect(evaluate(both, { 在本市注册: false, 成立年限: '2' }, ON)).toEqual({
      outcome: 'ineligible',
      reasons: [
        { label: '在本市注册', e },
        { label: '成立满 3 年', e },
      ],
    }))

  it('one failed condition is enough to say no before anything else is known', () =>
    expect(evaluate(both, { 在本市注册: false }, ON)).toMatchObject({ outcome: 'ineligible' }))

  it('while a condition is open the firm may get nothing', () =>
    expect(evaluate(both, { 设备购置额: '26000000', 在本市注册: true }, ON)).toMatchObject({
      outcome: 'incomplete',
      minYuan: '0',
      maxYuan: '2600000',
      missing: [{ id: '成立年限', label: '成立年限', unit: '年', kind: 'input' }],
    }))

  it('a presumed condition lets the amount stand and is named', () => {
    const presumed = { ...both, conditions: both.conditions.map((each) => ({ ...each, presumed: true })) }
    expect(evaluate(presumed, { 设备购置额: '26000000' }, ON)).toMatchObject({
      outcome: 'eligible',
      amountYuan: '2600000',
      presumed: [{ label: '在本市注册' }, { label: '成立满 3 年' }],
    })
    expect(evaluate(presumed, { 设备购置额: '26000000', 成立年限: '1' }, ON)).toMatchObject({ outcome: 'ineligible' })
  })

  it('nothing known at all: from nothing to the ceiling', () =>
    expect(evaluate(equipment(), {}, ON)).toMatchObject({ outcome: 'incomplete', minYuan: '0', maxYuan: '10000000' }))

  it('without a ceiling the range has no upper end', () =>
    expect(evaluate(ruleOf(rate(input('展位费'), '80%'), asked('展位费:元')), {}, ON)).toMatchObject({
      outcome: 'incomplete',
      maxYuan: null,
    }))

  it('a bare 最高500万元 is anything up to it until the office has decided', () => {
    const upTo = ruleOf({ op: 'min', of: [input('核定金额'), figure('500万元')], e }, asked('核定金额:元'))
    expect(evaluate(upTo, {}, ON)).toMatchObject({ outcome: 'incomplete', minYuan: '0', maxYuan: '5000000' })
    expect(evaluate(upTo, { 核定金额: '320000' }, ON)).toMatchObject({ outcome: 'eligible', amountYuan: '320000' })
  })

  it('the question that narrows most comes first', () => {
    const rule = ruleOf(
      { op: 'add', of: [cap(rate(input('检测费'), '50%'), '1万元'), cap(rate(input('设备费'), '20%'), '900万元')], e },
      asked('检测费:元', '设备费:元'),
    )
    const outcome = evaluate(rule, {}, ON)
    expect(outcome.outcome === 'incomplete' && outcome.missing.map(({ id }) => id)).toEqual(['设备费', '检测费'])
  })

  it('what no longer matters is not asked: the ceiling is reached by one part alone', () => {
    const rule = ruleOf(
      cap({ op: 'add', of: [rate(input('甲'), '10%'), rate(input('乙'), '10%')], e }, '100万元'),
      asked('甲:元', '乙:元'),
    )
    expect(evaluate(rule, { 甲: '20000000' }, ON)).toMatchObject({ outcome: 'eligible', amountYuan: '1000000' })
  })

  it.each([
    ['-1', 'TOO_SMALL'],
    ['NaN', 'NOT_A_NUMBER'],
    ['1e9', 'NOT_A_NUMBER'],
    ['两千', 'NOT_A_NUMBER'],
    ['1,000', 'NOT_A_NUMBER'],
  ])('a base of %s is refused as %s, never 0', (answer, code) => {
    const result = evaluate(equipment(), { 设备购置额: answer }, ON)
    expect(result).toMatchObject({ outcome: 'invalid', problems: [{ input: '设备购置额', code }] })
    expect(result).not.toHaveProperty('amountYuan')
  })

  it('a day that the calendar does not have is refused', () => {
    const rule = ruleOf(
      { op: 'each', count: { op: 'sub', of: [input('止'), input('起')], e }, amount: figure('100元'), e },
      asked('起:日期', '止:日期'),
    )
    expect(evaluate(rule, { 起: '2025-02-29', 止: '2025-03-01' }, ON)).toMatchObject({
      outcome: 'invalid',
      problems: [{ input: '起', code: 'NOT_A_DATE' }],
    })
  })

  it('dividing by nothing is an error that names its place, never 0', () => {
    const rule = ruleOf(
      { op: 'mul', of: [figure('100万元'), { op: 'div', of: [input('研发费'), input('营业收入')], e }], e },
      asked('研发费:元', '营业收入:元'),
    )
    expect(evaluate(rule, { 研发费: '1', 营业收入: '0' }, ON)).toMatchObject({
      outcome: 'failed',
      code: 'DIVISION_BY_ZERO',
    })
  })

  it('a division by nothing in a branch that is not taken troubles nobody', () => {
    const ratio: Num = { op: 'div', of: [input('研发费'), input('营业收入')], e }
    const rule = ruleOf(
      {
        op: 'if',
        test: { op: 'yes', id: '已投产', e },
        then: { op: 'mul', of: [figure('100万元'), ratio], e },
        else: figure('10万元'),
        e,
      },
      asked('研发费:元', '营业收入:元', '已投产:是否'),
    )
    expect(evaluate(rule, { 研发费: '1', 营业收入: '0', 已投产: false }, ON)).toMatchObject({ amountYuan: '100000' })
    expect(evaluate(rule, { 研发费: '1', 营业收入: '0' }, ON)).toMatchObject({ outcome: 'incomplete' })
  })

  it('a sum below nothing is an error, never 0', () =>
    expect(
      evaluate(
        ruleOf({ op: 'sub', of: [input('甲'), input('乙')], e }, asked('甲:元', '乙:元')),
        { 甲: '1', 乙: '2' },
        ON,
      ),
    ).toMatchObject({ outcome: 'failed', code: 'NEGATIVE_AMOUNT' }))
})

describe('whether a rule may be reckoned with at all', () => {
  it.each<[string, Partial<Rule>, string]>([
    ['suspended', { standing: { state: 'suspended', by: '公告', noticeId: 'n2', e } }, 'SUSPENDED'],
    ['spent', { standing: { state: 'spent', by: '公告', noticeId: 'n2', e } }, 'SPENT'],
    ['without a text at hand', { unverified: true }, 'UNVERIFIED'],
    ['read by a machine that was not sure', { certainty: 'likely' }, 'NEEDS_REVIEW'],
    ['not yet in force', { inForce: { from: '2026-01-01' as LocalDate, to: null } }, 'NOT_IN_FORCE'],
    ['no longer in force', { inForce: { from: null, to: '2025-12-09' as LocalDate } }, 'NOT_IN_FORCE'],
  ])('a rule that is %s shows no amount', (_, differing, code) => {
    const result = on(equipment(differing), '2025-12-10')
    expect(result).toMatchObject({ outcome: 'refused', code })
    expect(JSON.stringify(result)).not.toContain('2600000')
  })

  it.each(['repealed', 'replaced'] as const)('a rule whose document was %s refuses and points on', (state) =>
    expect(on(equipment({ standing: { state, by: '新办法', noticeId: 'n2', e } }), '2025-12-10')).toMatchObject({
      outcome: 'refused',
      code: state.toUpperCase(),
      by: '新办法',
      noticeId: 'n2',
    }),
  )

  it('the last day of force still counts', () =>
    expect(on(equipment({ inForce: { from: null, to: '2025-12-10' as LocalDate } }), '2025-12-10')).toMatchObject({
      outcome: 'eligible',
    }))

  it('a reviewed rule shows its amount whatever the machine thought', () => {
    expect(on(equipment({ certainty: 'unsure', reviewed: true }), '2025-12-10')).toMatchObject({ outcome: 'eligible' })
    expect(needsReview({ certainty: 'likely', reviewed: false })).toBe(true)
    expect(needsReview({ certainty: 'likely', reviewed: true })).toBe(false)
  })

  const period = { opens: '2025-12-09' as LocalDate, closes: '2025-12-23' as LocalDate }
  it.each([
    ['2025-12-08', 'upcoming', false],
    ['2025-12-09', 'open', true],
    ['2025-12-23', 'open', true],
    ['2025-12-24', 'closed', false],
  ])('on %s the call is %s', (day, state, mayBeSpent) =>
    expect(on(equipment({ ...period, quota: 0 }), day)).toMatchObject({ availability: { state, mayBeSpent } }),
  )
})
