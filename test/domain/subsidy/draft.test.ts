import { extract } from '@/domain/extract'
import type { Benefit, Facts } from '@/domain/notice'
import { draftRules, evaluate, nodesOf, validateRule } from '@/domain/subsidy'
import type { Answers, Rule } from '@/domain/subsidy'
import type { LocalDate } from '@/domain/time'
import { benefit } from '../../support/benefit'

const ON = '2026-03-02' as LocalDate
const notice = (body: string) => ({ id: 'n1', title: '奖补办法', publishedOn: '2026-01-05' as LocalDate, body })
const facts = (body: string): Facts => extract(notice(body))
const fromText = (body: string): Rule[] => draftRules({ ...notice(body), url: null, facts: facts(body) })
const fromBenefits = (...benefits: Benefit[]): Rule[] =>
  draftRules({ ...notice(''), url: null, facts: { ...facts(''), benefits } })
const amount = (rule: Rule | undefined, answers: Answers) => rule && evaluate(rule, answers, ON, { draftsToo: true })
const labels = (rule: Rule | undefined) => rule?.inputs.map(({ label, unit }) => `${label}:${unit}`)

describe('drafting rules from money clauses', () => {
  it('a rate of a base: the input has the words of the text, every node the sentence, the certainty is taken over', () => {
    const [rule] = fromBenefits(benefit({ certainty: 'likely' }))
    expect(labels(rule)).toEqual(['设备购置额:元'])
    expect(rule?.certainty).toBe('likely')
    for (const node of rule ? nodesOf(rule.amount) : []) expect(rule?.evidence[node.e]).toEqual(benefit().evidence)
    expect(amount(rule, { 设备购置额: '26000000' })).toMatchObject({ amountYuan: '2600000' })
    expect(amount(rule, { 设备购置额: '200000000' })).toMatchObject({ amountYuan: '10000000' })
  })

  it('a base that the text does not name makes the rule unsure', () =>
    expect(fromBenefits(benefit({ base: null }))[0]).toMatchObject({ certainty: 'unsure' }))

  it('a bare ceiling is anything up to it', () =>
    expect(
      amount(fromBenefits(benefit({ kind: 'cap', rate: null, base: null, capYuan: 5_000_000 }))[0], {}),
    ).toMatchObject({
      outcome: 'incomplete',
      minYuan: '0',
      maxYuan: '5000000',
    }))

  it('a sum for each of something multiplies, with its ceiling', () => {
    const each = benefit({
      kind: 'perUnit',
      rate: null,
      base: null,
      amountYuan: 0.05,
      capYuan: 1_000_000,
      unit: '千瓦时',
    })
    const [rule] = fromBenefits(each)
    expect(labels(rule)).toEqual(['千瓦时数:千瓦时'])
    const [id = ''] = rule?.inputs.map((input) => input.id) ?? []
    expect(amount(rule, { [id]: '10000' })).toMatchObject({ amountYuan: '500' })
    expect(amount(rule, { [id]: '30000000' })).toMatchObject({ amountYuan: '1000000' })
  })

  it('a sum in another currency, and a clause without figures, make no rule', () =>
    expect(fromBenefits(benefit({ rate: null, capYuan: null }), benefit({ rate: 0, capYuan: null }))).toEqual([]))

  it('the same clauses give the same rules, and a corrected figure keeps the id', () => {
    const ids = (rate: number) => fromBenefits(benefit({ rate }), benefit({ id: 'b2', rate: 0.2 })).map(({ id }) => id)
    expect(fromBenefits(benefit())).toEqual(fromBenefits(benefit()))
    expect(ids(0.1)).toEqual(ids(0.15))
    expect(new Set(ids(0.1)).size).toBe(2)
  })
})

describe('drafting rules from texts', () => {
  it('a formula that is written out is the reckoning, its names are the questions', () => {
    const [rule] = fromText(
      '各有关企业：对“惠体贷”贷款给予1.2个百分点的利息补贴，最长期限不超过一年。贴息金额=单笔放款对应的本金金额×1.2%×（实际付息天数/365）。',
    )
    expect(labels(rule)).toEqual(['单笔放款对应的本金金额:元', '实际付息天数:天'])
    expect(amount(rule, { 单笔放款对应的本金金额: '3650000', 实际付息天数: '100' })).toMatchObject({
      amountYuan: '12000',
    })
  })

  it('percentage points without a formula ask principal and days, up to the longest term and the largest loan', () => {
    const [rule] = fromText(
      '各有关企业：按照贷款本金给予年化1.5个百分点、期限不超过2年的贴息支持，单户贴息贷款规模上限5000万元。',
    )
    expect(labels(rule)).toEqual(['贷款本金:元', '贴息天数:天'])
    expect(amount(rule, { 贷款本金: '10000000', 贴息天数: '365' })).toMatchObject({ amountYuan: '150000' })
    expect(amount(rule, { 贷款本金: '90000000', 贴息天数: '999' })).toMatchObject({ amountYuan: '1500000' })
  })

  it('tiers by threshold are one rule: part by part where the text says 部分', () => {
    const [rule, ...others] = fromText(
      '各有关企业：对设备投资给予分档补助，设备投资500万元至2000万元部分按8%，2000万元至5000万元部分按10%，5000万元以上部分按12%给予补助，最高补助1200万元。',
    )
    expect(others).toEqual([])
    const [id = ''] = rule?.inputs.map((input) => input.id) ?? []
    expect(amount(rule, { [id]: '30000000' })).toMatchObject({ amountYuan: '2200000' })
    expect(amount(rule, { [id]: '4000000' })).toMatchObject({ amountYuan: '0' })
  })

  it('listed sums are one rule that asks for the tier', () => {
    const [rule, ...others] = fromText('各有关企业：对新认定的国家级、省级平台，分别给予300万元、100万元一次性奖励。')
    expect(others).toEqual([])
    const id = rule?.inputs.find(({ unit }) => unit === '选项')?.id ?? ''
    expect(amount(rule, {})).toMatchObject({ outcome: 'incomplete', minYuan: '1000000', maxYuan: '3000000' })
    expect(amount(rule, { [id]: '第2档' })).toMatchObject({ outcome: 'eligible', amountYuan: '1000000' })
  })

  it('an overall ceiling is a relation, not a benefit', () => {
    const rules = fromText(
      '各有关企业：展位费按80%给予补助，最高5万元。检测费用按50%给予补助，最高10万元。单个企业每年累计补助最高不超过12万元。',
    )
    expect(rules).toHaveLength(2)
    for (const { relations } of rules)
      expect(relations).toMatchObject([{ kind: 'ceiling', with: 'notice', limitYuan: '120000' }])
  })

  it.each([
    ['同一项目已获得市级财政资金支持的，不得重复享受。', 'exclusive'],
    ['与省级同类政策按从高不重复原则执行，不重复享受。', 'highest'],
    ['同一笔贷款获得的各级财政贴息资金总额不得超过利息支付总额，不得重复享受。', 'interest'],
  ])('“%s” is the relation %s', (sentence, kind) => {
    const [rule] = fromText(`各有关企业：按设备购置额的10%给予补助，最高500万元。${sentence}`)
    expect(rule?.relations).toMatchObject([{ kind }])
    expect(sentence).toContain(rule?.evidence[rule.relations[0]?.e ?? -1]?.text)
  })

  it('a firm that is shut out for what it is meets a condition, not a relation', () => {
    const [rule] = fromText('各有关企业：按设备购置额的10%给予补助，最高500万元。列入失信名单的企业不予支持。')
    expect(rule?.relations).toEqual([])
    expect(rule?.conditions).toMatchObject([{ presumed: true, label: expect.stringContaining('失信') }])
  })

  it('alternatives are one condition, of which one choice is enough', () => {
    const [rule] = fromText(
      '各有关企业：按设备购置额的10%给予补助，最高500万元。申报企业须符合下列条件之一：1.从业人员50人以上且研发投入300万元以上；2.高新技术企业。',
    )
    expect(rule?.conditions).toHaveLength(1)
    const staff = { 设备购置额: '1000000', 从业人员: '60', '是否满足：高新技术企业': false }
    expect(amount(rule, { ...staff, 研发投入: '2000000' })).toMatchObject({ outcome: 'ineligible' })
    expect(amount(rule, { ...staff, 研发投入: '3000000' })).toMatchObject({ outcome: 'eligible' })
    expect(amount(rule, { 设备购置额: '1000000', 从业人员: '1', '是否满足：高新技术企业': true })).toMatchObject({
      outcome: 'eligible',
    })
  })

  const clause = '各有关企业：按设备购置额的10%给予补助，最高500万元。'
  it('a worked example that the rule reproduces leaves it certain, one that it does not makes it unsure', () => {
    expect(fromText(clause)[0]?.certainty).toBe('certain')
    expect(fromText(`${clause}\n例如：某企业购置设备2600万元，可获得补助260万元。`)[0]?.certainty).toBe('certain')
    expect(fromText(`${clause}\n例如：某企业购置设备2600万元，可获得补助130万元。`)[0]?.certainty).toBe('unsure')
  })

  it('whatever is drafted is of the grammar, and its evidence stands in the body', () => {
    const body = `${clause}展位费按80%给予补助，最高5万元；贴息金额=贷款本金×2%×（天数/360）。每人每月补贴2000元，最多12个月。`
    const rules = fromText(body)
    expect(rules.length).toBeGreaterThan(2)
    for (const rule of rules) {
      expect(validateRule(rule)).toMatchObject({ outcome: 'valid' })
      for (const { start, end, text } of rule.evidence) expect(body.slice(start, end)).toBe(text)
    }
  })
})

describe('what may be shown before a person has looked', () => {
  const certainty = (sentence: string) => fromText(`各有关企业：\n${sentence}`).map((rule) => rule.certainty)

  it.each([
    ['对首次上规的工业企业，给予10万元一次性奖励。'],
    ['对新认定的专精特新中小企业给予20万元奖励。'],
    ['2025年首次升规纳统的工业企业，一次性奖励10万元；'],
    ['对举办首发活动的企业给予最高48万元奖励。'],
    ['取得药品注册批件的，每个品种给予1000万元奖励。'],
    ['对参加行业展会的企业，每个展位补贴5000元。'],
    ['对2025年认定的国家级、省级、市级智能工厂，分别给予200万元、100万元、50万元一次性奖励。'],
  ])('one sentence that states it all: %s', (sentence) => expect(certainty(sentence)).toEqual(['certain']))

  it.each([
    ['a raise', '对首次上规的企业给予10万元奖励，连续两年增长的再奖励5万元。'],
    ['discretion', '对首次上规的企业视绩效给予10万元奖励。'],
    ['parts over years', '对首次上规的企业分三年给予30万元奖励。'],
    ['a limit of its own', '通过国际认证的，每个认证给予100万元奖励，同一产品最多奖励3次。'],
    ['a threshold beside the sum', '对产值同比增长10%以上的企业，每家奖励20万元。'],
    ['a ceiling for each of something', '对开展研发的企业，每个品种给予最高100万元奖励。'],
    ['an investment', '对重点产业项目，单个项目给予最高1亿元投资。'],
    ['nobody named', '奖励20万元。'],
    ['a list of who is about to get it', '拟对复核通过的企业给予每家10万元奖补，现予公示。'],
    ['more sums than names', '对认定的智能工厂，分别给予200万元、100万元一次性奖励。'],
    ['more names than sums', '对国家级、省级、市级智能工厂，分别给予200万元、100万元一次性奖励。'],
  ])('%s leaves it to a person: %s', (_, sentence) => {
    expect(certainty(sentence).length).toBeGreaterThan(0)
    expect(certainty(sentence)).not.toContain('certain')
  })

  it('tiers that a sentence lists are asked for by its own names', () => {
    const [rule] = fromText('对2025年认定的国家级、省级、市级智能工厂，分别给予200万元、100万元、50万元一次性奖励。')
    const tier = rule?.inputs.find(({ unit }) => unit === '选项')
    expect(tier?.choices?.map(({ label }) => label)).toEqual(['国家级', '省级', '市级智能工厂'])
    expect(amount(rule, { [tier?.id ?? '']: '第2档' })).toMatchObject({ amountYuan: '1000000' })
  })

  it('a formula that is written out says all of its clause', () => {
    const [rule] = fromText('对担保机构按0.5%给予担保费补贴。\n担保费补贴金额=担保本金金额×0.5%×（担保月数/12）。')
    expect(rule).toMatchObject({ certainty: 'certain', amount: { op: 'mul' } })
  })
})
