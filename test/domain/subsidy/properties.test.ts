import fc from 'fast-check'
import { evaluate } from '@/domain/subsidy'
import type { Answers, Num, Outcome, Rule, Test } from '@/domain/subsidy'
import type { LocalDate } from '@/domain/time'
import { asked, atLeast, cap, figure, input, rate, ruleOf } from '../../support/rule'
import { AMOUNTS } from './cases/rules'

const ON = '2025-12-01' as LocalDate
const e = 0

const yuan = fc.integer({ min: 0, max: 10 ** 12 }).map((fen) => (fen / 100).toFixed(2))
const count = fc.integer({ min: 0, max: 400 }).map(String)
const share = fc.integer({ min: 0, max: 1000 }).map((permille) => `${permille / 10}%`)
const sum = fc.integer({ min: 1, max: 5000 }).map((wan) => `${wan}万元`)

/** Every input that the rules below may ask, with an answer. */
const INPUTS = asked('甲:元', '乙:元', '人数:人', '天数:天', '达标:是否', '级别:选项:高|中|低')
const anyAnswers: fc.Arbitrary<Answers> = fc.record({
  甲: yuan,
  乙: yuan,
  人数: count,
  天数: count,
  达标: fc.boolean(),
  级别: fc.constantFrom('高', '中', '低'),
})

const leaf: fc.Arbitrary<Num> = fc.oneof(
  fc.constantFrom(input('甲'), input('乙')),
  sum.map(figure),
  fc.tuple(fc.constantFrom(input('人数'), input('天数')), sum).map(([counted, each]): Num => ({
    op: 'each',
    count: counted,
    amount: figure(each),
    most: figure('100人'),
    e,
  })),
)

/** What never falls when a figure rises. */
const rising: fc.Arbitrary<Num> = fc.letrec<{ node: Num }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    leaf,
    fc.tuple(tie('node'), share).map(([of, by]) => rate(of, by)),
    fc.tuple(tie('node'), sum).map(([of, limit]) => cap(of, limit)),
    fc.tuple(tie('node'), share).map(([of, by]): Num => ({ op: 'uplift', of, by: figure(by), e })),
    tie('node').map((of): Num => ({ op: 'halve', of, e })),
    fc.tuple(tie('node'), tie('node')).map((of): Num => ({ op: 'add', of, e })),
    fc.tuple(tie('node'), tie('node')).map((of): Num => ({ op: 'max', of, e })),
    tie('node').map((on): Num => ({
      op: 'slices',
      on,
      unit: '万元',
      rows: [
        { from: '100', rate: figure('5%'), e },
        { from: '1000', rate: figure('8%'), e },
      ],
      e,
    })),
    tie('node').map((of): Num => ({ op: 'round', of, unit: '元', places: 0, mode: 'down', e })),
  ),
})).node

const test: fc.Arbitrary<Test> = fc.oneof(
  fc.constant<Test>({ op: 'yes', id: '达标', e }),
  fc.constant<Test>({ op: 'is', id: '级别', among: ['高', '中'], e }),
  sum.map((least) => atLeast(input('甲'), least)),
  fc.constant(atLeast(input('人数'), '30人')),
)

/** Anything that the grammar can say, with branches, tables and differences. */
const anyNode: fc.Arbitrary<Num> = fc.letrec<{ node: Num }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    rising,
    fc.tuple(test, tie('node'), tie('node')).map(([when, then, otherwise]): Num => ({
      op: 'if',
      test: when,
      then,
      else: otherwise,
      e,
    })),
    fc.tuple(tie('node'), tie('node')).map((of): Num => ({ op: 'max', of: [figure('0元'), { op: 'sub', of, e }], e })),
    fc.tuple(tie('node'), tie('node'), tie('node')).map(([high, middle, low]): Num => ({
      op: 'lookup',
      id: '级别',
      rows: [
        { choice: '高', amount: high, e },
        { choice: '中', amount: middle, e },
        { choice: '低', amount: low, e },
      ],
      e,
    })),
    fc.tuple(tie('node'), tie('node'), tie('node')).map(([on, first, second]): Num => ({
      op: 'steps',
      on,
      unit: '万元',
      rows: [
        { from: '50', amount: first, e },
        { from: '800', over: true, amount: second, e },
      ],
      e,
    })),
  ),
})).node

const anyRule = fc.tuple(anyNode, fc.option(test)).map(([amount, condition]): Rule =>
  ruleOf(amount, INPUTS, {
    conditions: condition === null ? [] : [{ label: '条件', test: condition, e }],
  }),
)

const withoutSome = (answers: Answers, kept: readonly string[]): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => kept.includes(id)))
const someKept = fc.subarray(INPUTS.map(({ id }) => id))

/** The least and the most in fen; what is not given is 0. */
const ends = (outcome: Outcome): [number, number] => {
  if (outcome.outcome === 'eligible') return [Number(outcome.amountYuan), Number(outcome.amountYuan)]
  if (outcome.outcome === 'incomplete') {
    return [Number(outcome.minYuan), outcome.maxYuan === null ? Infinity : Number(outcome.maxYuan)]
  }
  if (outcome.outcome === 'ineligible') return [0, 0]
  throw new Error(outcome.outcome)
}

describe('what always holds of an evaluation', () => {
  it('a larger figure never gives less where the grammar only adds, scales and caps', () => {
    fc.assert(
      fc.property(rising, anyAnswers, yuan, (amount, answers, other) => {
        const rule = ruleOf(amount, INPUTS)
        const [low, high] = [answers.甲 as string, other].sort((a, b) => Number(a) - Number(b))
        const [less] = ends(evaluate(rule, { ...answers, 甲: low }, ON))
        const [more] = ends(evaluate(rule, { ...answers, 甲: high }, ON))
        expect(more).toBeGreaterThanOrEqual(less)
      }),
    )
  })

  it('the range for what is known so far contains every full answer', () => {
    fc.assert(
      fc.property(anyRule, anyAnswers, someKept, (rule, answers, kept) => {
        const [least, most] = ends(evaluate(rule, withoutSome(answers, kept), ON))
        const [full] = ends(evaluate(rule, answers, ON))
        expect(full).toBeGreaterThanOrEqual(least)
        expect(full).toBeLessThanOrEqual(most)
      }),
      { numRuns: 400 },
    )
  })

  it('one more answer never widens the range', () => {
    fc.assert(
      fc.property(anyRule, anyAnswers, someKept, fc.constantFrom(...INPUTS), (rule, answers, kept, more) => {
        const before = evaluate(rule, withoutSome(answers, kept), ON)
        const after = evaluate(rule, withoutSome(answers, [...kept, more.id]), ON)
        if (after.outcome === 'ineligible') return
        expect(ends(after)[0]).toBeGreaterThanOrEqual(ends(before)[0])
        expect(ends(after)[1]).toBeLessThanOrEqual(ends(before)[1])
      }),
      { numRuns: 400 },
    )
  })

  it('with everything known there is one amount, or a reason', () => {
    fc.assert(
      fc.property(anyRule, anyAnswers, (rule, answers) =>
        expect(['eligible', 'ineligible']).toContain(evaluate(rule, answers, ON).outcome),
      ),
    )
  })

  it('what is missing is asked once, and answering all of it ends the asking', () => {
    fc.assert(
      fc.property(anyRule, anyAnswers, (rule, answers) => {
        let known: Answers = {}
        for (let asked = 0; asked <= INPUTS.length; asked += 1) {
          const outcome = evaluate(rule, known, ON)
          if (outcome.outcome !== 'incomplete') return
          const ids = outcome.missing.map(({ id }) => id)
          expect(new Set(ids).size).toBe(ids.length)
          const [first] = ids
          expect(Object.keys(known)).not.toContain(first)
          known = { ...known, [first as string]: answers[first as string] }
        }
        throw new Error('still asking')
      }),
    )
  })

  it('the unit in which a figure is asked changes nothing', () => {
    fc.assert(
      fc.property(rising, fc.integer({ min: 0, max: 10 ** 8 }), (amount, wan) => {
        const asYuan = ruleOf(amount, asked('甲:元', '乙:元', '人数:人', '天数:天'))
        const asWan = ruleOf(amount, asked('甲:万元', '乙:元', '人数:人', '天数:天'))
        const rest = { 乙: '12345.67', 人数: '7', 天数: '90' }
        expect(evaluate(asWan, { ...rest, 甲: String(wan) }, ON)).toEqual(
          evaluate(asYuan, { ...rest, 甲: `${wan}0000` }, ON),
        )
      }),
    )
  })

  it.each(AMOUNTS)('%s: each answer taken away leaves a range that holds the amount', (_, rule, worked) => {
    for (const [answers, amount] of worked) {
      for (const id of Object.keys(answers)) {
        const [least, most] = ends(evaluate(rule, { ...answers, [id]: null }, ON))
        expect(Number(amount)).toBeGreaterThanOrEqual(least)
        expect(Number(amount)).toBeLessThanOrEqual(most)
      }
    }
  })
})
