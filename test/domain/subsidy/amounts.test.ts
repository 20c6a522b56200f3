import { evaluate, validateRule } from '@/domain/subsidy'
import type { Answers } from '@/domain/subsidy'
import type { LocalDate } from '@/domain/time'
import * as rows from './cases/amounts'
import { AMOUNTS, lprShare } from './cases/rules'

const ON = '2025-12-01' as LocalDate
const words = (answers: Answers) =>
  Object.entries(answers)
    .map(([name, value]) => `${name} ${value}`)
    .join('，')

describe.each(AMOUNTS)('%s', (_, rule, worked) => {
  it('is a rule of the grammar', () => expect(validateRule(rule)).toEqual({ outcome: 'valid', rule }))

  it.each(worked.map(([answers, yuan]): [string, string, Answers] => [words(answers), yuan, answers]))(
    '%s: %s yuan',
    (_words, yuan, answers) =>
      expect(evaluate(rule, answers, ON)).toMatchObject({ outcome: 'eligible', amountYuan: yuan }),
  )
})

describe('a share of a rate that changes', () => {
  it.each(rows.LPR)('on %s, %j: %s yuan', (day, answers, yuan) =>
    expect(evaluate(lprShare, answers, day as LocalDate)).toMatchObject({ outcome: 'eligible', amountYuan: yuan }),
  )

  it.each(['2024-10-20', '2026-01-01'])('on %s no value is in force, so nothing is told but what is missing', (day) =>
    expect(evaluate(lprShare, { 贷款本金: '1000000', 贷款天数: '360' }, day as LocalDate)).toMatchObject({
      outcome: 'incomplete',
      minYuan: '0',
      maxYuan: null,
      missing: [{ id: '1年期LPR', kind: 'parameter' }],
    }),
  )
})

it('there are at least 150 worked amounts', () =>
  expect(AMOUNTS.reduce((sum, [, , worked]) => sum + worked.length, rows.LPR.length)).toBeGreaterThanOrEqual(150))
