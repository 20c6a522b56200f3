import { draftRules } from '@/domain/subsidy'
import { benefit } from '../../support/benefit'

describe('drafting rules from money clauses', () => {
  it('a rate with a base becomes a rule, its figures exact and its certainty taken over', () =>
    expect(draftRules('n1', '设备奖补', [benefit({ certainty: 'likely' })])).toEqual([
      expect.objectContaining({
        noticeId: 'n1',
        title: '设备奖补',
        baseLabel: '设备购置额',
        rate: '0.1',
        capYuan: '10000000',
        certainty: 'likely',
        evidence: benefit().evidence,
      }),
    ]))

  it('no ceiling stays no ceiling', () =>
    expect(draftRules('n1', '奖补', [benefit({ capYuan: null })])[0]?.capYuan).toBeNull())

  it.each([
    ['without a base', benefit({ base: null })],
    ['with an empty base', benefit({ base: '' })],
    ['without a rate', benefit({ rate: null })],
    ['that is a lump', benefit({ kind: 'lump', amountYuan: 1 })],
    ['of interest, which also needs a time', benefit({ kind: 'interest', rate: 0.015 })],
  ])('a clause %s makes no rule', (_, clause) => expect(draftRules('n1', '奖补', [clause])).toEqual([]))

  it('the same clauses give the same rules, and a corrected figure keeps the id', () => {
    const ids = (rate: number) =>
      draftRules('n1', '奖补', [benefit({ rate }), benefit({ rate: 0.2 })]).map(({ id }) => id)
    expect(draftRules('n1', '奖补', [benefit()])).toEqual(draftRules('n1', '奖补', [benefit()]))
    expect(ids(0.1)).toEqual(ids(0.15))
    expect(new Set(ids(0.1)).size).toBe(2)
  })

  it('several rules of a notice are told apart by what they are of', () =>
    expect(draftRules('n1', '奖补', [benefit(), benefit({ base: '研发费用' })]).map(({ title }) => title)).toEqual([
      '奖补（设备购置额）',
      '奖补（研发费用）',
    ]))
})
