import { reckon, allQuestions, openQuestions, presumedQuestions } from '@/features/calculator/session/reckon'
import { sittingWords } from '@/features/calculator/session/together'
import { resultWords } from '@/features/calculator/session/words'
import type { Entries } from '@/features/calculator/session/entries'
import { pieces } from '@/features/calculator/session/pieces'
import type { LocalDate } from '@/domain/time'
import { asked, atLeast, cap, equipment, input, rate, related, ruleOf } from '../../support/rule'

const ON = '2026-03-02' as LocalDate
const wan = (typed: string): Entries[string] => ({ typed, unit: '万元' })
const e = 0

describe('what stands on the screen', () => {
  it.each([
    ['2,600', '万元', '260 万元'],
    ['２６００', '万元', '260 万元'],
    ['26000000', '元', '260 万元'],
    ['2600万', '元', '260 万元'],
  ] as const)('%s with the switch at %s is %s', (typed, unit, figure) =>
    expect(resultWords(reckon(equipment(), { 设备购置额: { typed, unit } }, ON)).figure).toBe(figure),
  )

  it('a wrong figure takes the old result away and says what is wrong', () => {
    const wrong = reckon(equipment(), { 设备购置额: wan('两千') }, ON)
    expect(wrong.problems).toEqual({ 设备购置额: expect.stringContaining('只填数字') })
    expect(resultWords(wrong)).toEqual({ figure: '—', note: '请先改正填写的内容' })
  })

  it('a range names what it depends on', () =>
    expect(resultWords(reckon(equipment(), {}, ON))).toEqual({
      figure: '0 元 至 1,000 万元',
      note: '取决于设备购置额',
    }))

  it('without an upper end nothing is made up', () =>
    expect(resultWords(reckon(ruleOf(rate(input('展位费'), '80%'), asked('展位费:元')), {}, ON))).toEqual({
      figure: '—',
      note: '还差：展位费',
    }))

  it('all reasons are told', () => {
    const rule = equipment({
      inputs: asked('设备购置额:元', '年限:年', '本市:是否'),
      conditions: [
        { label: '在本市', test: { op: 'yes', id: '本市', e }, e },
        { label: '满3年', test: atLeast(input('年限'), '3年'), e },
      ],
    })
    expect(resultWords(reckon(rule, { 年限: wan('1'), 本市: wan('否') }, ON)).note).toBe(
      '未满足：在本市；未满足：满3年',
    )
  })

  it('a rule that nobody checked shows no amount and asks nothing', () => {
    const draft = reckon(equipment({ certainty: 'likely' }), { 设备购置额: wan('2600') }, ON)
    expect(resultWords(draft).figure).toBe('需人工核对')
    expect(allQuestions([draft])).toEqual([])
  })

  it('a question that two rules share is asked once, a rule’s own apart', () => {
    const own = [{ ...asked('人数:人')[0], id: '人数#b' }] as ReturnType<typeof asked>
    const heads = (id: string) =>
      ruleOf({ op: 'each', count: input('人数#b'), amount: { op: 'const', value: '1', unit: '元', e }, e }, own, { id })
    const both = [equipment({ id: 'a' }), equipment({ id: 'b' }), heads('c'), heads('d')].map((rule) =>
      reckon(rule, {}, ON),
    )
    expect(openQuestions(both).map(({ key }) => key)).toEqual(['设备购置额', 'c/人数#b', 'd/人数#b'])
  })

  it('what the amount needs is no mere presumption', () => {
    const rule = equipment({
      inputs: asked('设备购置额:元', '失信:是否'),
      conditions: [
        { label: '门槛', test: atLeast(input('设备购置额'), '100万元'), presumed: true, e },
        { label: '未失信', test: { op: 'not', of: { op: 'yes', id: '失信', e }, e }, presumed: true, e },
      ],
    })
    const reckoned = [reckon(rule, {}, ON)]
    expect(allQuestions(reckoned).map(({ key }) => key)).toEqual(['设备购置额'])
    expect(presumedQuestions(reckoned).map(({ key }) => key)).toEqual(['失信'])
  })

  it('several: the best legal combination, or both totals where the texts are silent', () => {
    const entries = { 设备购置额: wan('2600') }
    const of = (...relations: Parameters<typeof related>[]) =>
      ['a', 'b'].map((id) =>
        reckon(equipment({ id, noticeId: id, relations: relations.map((each) => related(...each)) }), entries, ON),
      )
    expect(sittingWords(of(['exclusive'])).figure).toBe('260 万元')
    expect(sittingWords(of(['together'])).figure).toBe('520 万元')
    expect(sittingWords(of())).toEqual({ figure: '260 万元 或 520 万元', note: '能否同时享受原文未写明' })
  })

  it('the bar is filled by what is kept and what the cap cuts off', () => {
    const rule = ruleOf(
      cap({ op: 'add', of: [rate(input('甲'), '10%'), rate(input('乙'), '10%')], e }, '100万元'),
      asked('甲:元', '乙:元'),
    )
    const { explanation } = reckon(rule, { 甲: wan('1000'), 乙: wan('1000') }, ON)
    const drawn = explanation.composition ? pieces(explanation.composition) : []
    expect(drawn.map(({ percent, hatched }) => [Math.round(percent), hatched])).toEqual([
      [25, false],
      [25, false],
      [50, true],
    ])
  })
})

describe('several rules before everything is answered', () => {
  const of = (entries: Entries, differing: Parameters<typeof equipment>[0] = {}) => {
    const other = ruleOf(cap(rate(input('研发费用'), '20%'), '50万元'), asked('研发费用:元'), {
      id: 'r2',
      noticeId: 'n2',
      relations: [related('together')],
      ...differing,
    })
    return [equipment(), other].map((rule) => reckon(rule, entries, ON))
  }

  it('the bar shows within what the best combination will lie', () =>
    expect(sittingWords(of({}))).toEqual({ figure: '0 元 至 1,050 万元', note: '还有 2 个问题' }))

  it('what is answered lifts the lower end', () =>
    expect(sittingWords(of({ 设备购置额: wan('2600') }))).toEqual({
      figure: '260 万元 至 310 万元',
      note: '还有 1 个问题',
    }))

  it('where no text says that they go together, the upper end says that it takes it so', () =>
    expect(sittingWords(of({}, { relations: [] }))).toEqual({
      figure: '0 元 至 1,050 万元',
      note: '最高按可以同时享受算，原文未写明 · 还有 2 个问题',
    }))

  it('a rule without a limit leaves the whole without one, and that is said', () =>
    expect(sittingWords(of({ 设备购置额: wan('2600') }, { amount: rate(input('研发费用'), '20%') }))).toEqual({
      figure: '260 万元 以上',
      note: '1 条没有写明上限 · 还有 1 个问题',
    }))

  it('what is presumed is counted, each condition once', () => {
    const conditions = [{ label: '满3年', test: atLeast(input('年限'), '3年'), presumed: true, e }]
    expect(sittingWords(of({}, { conditions, inputs: asked('研发费用:元', '年限:年') })).note).toBe(
      '以 1 项前提成立为准 · 还有 2 个问题',
    )
  })

  it('a wrong entry goes before any figure', () =>
    expect(sittingWords(of({ 设备购置额: wan('两千'), 研发费用: wan('10') }))).toEqual({
      figure: '—',
      note: '请先改正填写的内容',
    }))
})
