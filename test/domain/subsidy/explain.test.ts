import Big from 'big.js'
import { evaluate, explain } from '@/domain/subsidy'
import type { Answers, Rule } from '@/domain/subsidy'
import type { LocalDate } from '@/domain/time'
import { equipment } from '../../support/rule'
import { AMOUNTS, lprShare } from './cases/rules'

const ON = '2025-12-01' as LocalDate
const words = (rule: Rule, answers: Answers) => explain(rule, answers, ON).steps.map((step) => step.words)
const ruleFor = (what: string): Rule => {
  const found = AMOUNTS.find(([name]) => name.startsWith(what))
  if (!found) throw new Error(what)
  return found[1]
}

describe('an explanation for a finance clerk', () => {
  it.each<[string, Rule, Answers, string[]]>([
    [
      'below the ceiling',
      equipment(),
      { 设备购置额: '26000000' },
      ['设备购置额 2,600 万元 × 10% = 260 万元', '未超过上限 1,000 万元'],
    ],
    [
      'above the ceiling',
      equipment(),
      { 设备购置额: '120000000' },
      ['设备购置额 12,000 万元 × 10% = 1,200 万元', '超过上限 1,000 万元，按上限 1,000 万元计'],
    ],
    [
      'progressive tiers',
      ruleFor('progressive'),
      { 设备投资: '3000' },
      ['设备投资 3,000 万元，分段计算：1,500 万元 × 8% + 1,000 万元 × 10% = 220 万元', '未超过上限 1,200 万元'],
    ],
    ['the tier reached', ruleFor('a lump by growth'), { 产值增速: '15' }, ['产值增速 15%，达到 10%一档：20 万元']],
    ['below the first tier', ruleFor('a lump by growth'), { 产值增速: '5' }, ['产值增速 5%，未达到 10%：0 元']],
    [
      'interest cut off by what was paid',
      ruleFor('interest: principal'),
      { 本金: '3000000', 实际付息天数: '90', 已付利息: '8000' },
      ['本金 300 万元 × 1.2个百分点 × 实际付息天数 90 天 ÷ 365 = 8,876.71 元（四舍五入到分），不超过已付利息 8,000 元'],
    ],
    [
      'heads beyond the first ten',
      ruleFor('so much a head after'),
      { 新增就业人数: '30' },
      ['（新增就业人数 30 人 − 10 人） × 1,000 元 = 2 万元'],
    ],
    ['a choice', ruleFor('a lump by level'), { 级别: '省级' }, ['级别“省级”：50 万元']],
    [
      'an uplift',
      ruleFor('an uplift'),
      { 担保余额: '100000000', 降费达标: true },
      [
        '担保余额 10,000 万元 × 0.5% = 50 万元',
        '50 万元 上浮 20% = 60 万元',
        '降费达标：60 万元',
        '未超过上限 500 万元',
      ],
    ],
    [
      'a rate in force on the day',
      lprShare,
      { 贷款本金: '10000000', 贷款天数: '360' },
      ['1年期LPR 3% × 30% = 0.9%', '贷款本金 1,000 万元 × 0.9% × 贷款天数 360 天 ÷ 360 = 9 万元'],
    ],
  ])('%s', (_, rule, answers, lines) => expect(words(rule, answers)).toEqual(lines))

  it('names the cap or the tier that decided', () => {
    expect(explain(equipment(), { 设备购置额: '120000000' }, ON).decided?.words).toContain('按上限')
    expect(explain(equipment(), { 设备购置额: '26000000' }, ON).decided).toBeNull()
  })

  it('while something is missing says what can be said, and makes up nothing', () => {
    expect(explain(equipment(), {}, ON)).toEqual({ steps: [], composition: null, decided: null })
    expect(words(ruleFor('a sum of three parts'), { 设备费: '1000000' })).toEqual([
      '设备费 100 万元 × 20% = 20 万元',
      '未超过上限 200 万元',
    ])
  })

  it('three parts less what the cap cut off are the total', () =>
    expect(
      explain(ruleFor('a sum of three parts'), { 设备费: '20000000', 检测费: '2000000', 展位数: '1' }, ON).composition,
    ).toEqual({
      parts: [
        { label: '设备费', yuan: '2000000' },
        { label: '检测费', yuan: '1000000' },
        { label: '展位数', yuan: '5000' },
      ],
      cutYuan: '5000',
      roundingYuan: '0',
      totalYuan: '3000000',
    }))

  it.each(AMOUNTS)(
    '%s: parts, cut and rounding add up to the amount, and every step has its sentence',
    (_, rule, worked) => {
      for (const [answers, yuan] of worked) {
        const { composition, steps } = explain(rule, answers, ON)
        const summed = (composition?.parts ?? []).reduce((sum, part) => sum.plus(part.yuan), new Big(0))
        const total = summed.minus(composition?.cutYuan ?? 'x').plus(composition?.roundingYuan ?? 'x')
        expect(total.toFixed()).toBe(yuan)
        expect(evaluate(rule, answers, ON)).toMatchObject({ amountYuan: composition?.totalYuan })
        for (const { e } of steps) expect(rule.evidence[e]).toBeDefined()
        expect(steps.length).toBeGreaterThan(0)
      }
    },
  )
})
