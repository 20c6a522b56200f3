import fc from 'fast-check'
import { combine } from '@/domain/subsidy'
import type { Combination, Combined, Rule, RuleRelation } from '@/domain/subsidy'
import { equipment, related } from '../../support/rule'

const rule = (id: string, relations: RuleRelation[] = [], noticeId = id): Rule => equipment({ id, noticeId, relations })
const together = related('together')
const given = (one: Rule, yuan: number) => ({ rule: one, yuan: String(yuan) })
const settled = (combined: Combined): Combination => {
  if (combined.outcome !== 'settled') throw new Error('open')
  return combined
}
const taken = (combined: Combined) =>
  settled(combined)
    .taken.map(({ ruleId }) => ruleId)
    .sort()

describe('what may be had together', () => {
  it('不得重复享受: the larger is taken, and what is left out says why with the sentence', () => {
    const combined = settled(combine([given(rule('a', [related('exclusive')]), 100), given(rule('b'), 300)]))
    expect(combined.totalYuan).toBe('300')
    expect(combined.leftOut).toEqual([
      { ruleId: 'a', yuan: '100', against: 'b', said: { kind: 'exclusive', scope: null, ruleId: 'a', e: 0 } },
    ])
  })

  it('two smaller ones that go together beat a larger one that excludes both', () =>
    expect(
      taken(
        combine([
          given(rule('large', [related('highest')]), 100),
          given(rule('x', [together]), 60),
          given(rule('y', [together]), 70),
        ]),
      ),
    ).toEqual(['x', 'y']))

  it('a sentence that forbids goes before one that allows', () =>
    expect(taken(combine([given(rule('a', [together]), 5), given(rule('b', [related('exclusive')]), 7)]))).toEqual([
      'b',
    ]))

  it('a relation with the rules of one notice leaves others alone', () => {
    const oneOnly = related('exclusive', { with: 'notice' })
    const rules = [
      given(rule('a', [oneOnly, together], 'n'), 10),
      given(rule('b', [together], 'n'), 20),
      given(rule('c', [together]), 5),
    ]
    expect(taken(combine(rules))).toEqual(['b', 'c'])
  })

  const interest = related('interest', { scope: '同一笔贷款' })
  it('各级贴息合计不超过实际利息: both, cut to the interest that was paid', () => {
    const rules = [given(rule('a', [interest]), 80), given(rule('b', [interest]), 50)]
    expect(settled(combine(rules.map((each) => ({ ...each, interestPaidYuan: '100' }))))).toMatchObject({
      totalYuan: '100',
      taken: [
        { ruleId: 'a', yuan: '80', paidYuan: '80' },
        { ruleId: 'b', yuan: '50', paidYuan: '20' },
      ],
    })
  })

  it('while nobody has told the interest paid, two subsidies on it are not summed', () =>
    expect(combine([given(rule('a', [interest]), 80), given(rule('b', [interest]), 50)])).toMatchObject({
      outcome: 'open',
      alone: { totalYuan: '80' },
      together: { totalYuan: '130' },
    }))

  it('what is said of interest cuts no grant for equipment', () =>
    expect(
      combine([
        { ...given(rule('loan', [interest]), 80), interestPaidYuan: '90' },
        given(rule('machine', [together]), 500),
      ]),
    ).toMatchObject({ outcome: 'settled', totalYuan: '580' }))

  it('单个企业每年最高: everything of the notice under one ceiling, others beside it', () => {
    const yearly = related('ceiling', { with: 'notice', limitYuan: '100' })
    const rules = [
      given(rule('a', [yearly, together], 'n'), 80),
      given(rule('b', [together], 'n'), 60),
      given(rule('c', [together]), 30),
    ]
    expect(settled(combine(rules)).totalYuan).toBe('130')
  })

  it('where no text says whether two go together nothing is summed: both totals and the question', () =>
    expect(combine([given(rule('a'), 100), given(rule('b'), 300)])).toMatchObject({
      outcome: 'open',
      alone: { totalYuan: '300', leftOut: [{ ruleId: 'a', said: null, against: 'b' }] },
      together: { totalYuan: '400' },
      unsaid: [['a', 'b']],
      question: expect.stringContaining('没有写明'),
    }))

  it('one alone is no question', () =>
    expect(combine([given(rule('a'), 100)])).toMatchObject({ outcome: 'settled', totalYuan: '100' }))
  it('nothing is nothing', () =>
    expect(combine([given(rule('a'), 0)])).toMatchObject({ outcome: 'settled', totalYuan: '0', taken: [] }))
})

const anyGiven = fc
  .array(
    fc.record({
      yuan: fc.integer({ min: 0, max: 500 }),
      relation: fc.option(fc.constantFrom<RuleRelation['kind']>('exclusive', 'highest', 'together', 'ceiling')),
      others: fc.subarray(['0', '1', '2', '3', '4', '5', '6']),
      notice: fc.constantFrom('n', 'm'),
      limit: fc.integer({ min: 0, max: 800 }),
    }),
    { maxLength: 7 },
  )
  .map((parts) =>
    parts.map(({ yuan, relation, others, notice, limit }, i) => {
      const differing =
        relation === 'ceiling' ? { with: 'notice' as const, limitYuan: String(limit) } : { with: others }
      return given(rule(String(i), relation === null ? [] : [related(relation, differing)], notice), yuan)
    }),
  )

const FORBIDS = ['exclusive', 'highest']
const forbids = (from: Rule, to: Rule) =>
  from.relations.some(
    ({ kind, with: others }) => FORBIDS.includes(kind) && Array.isArray(others) && others.includes(to.id),
  )

/** The best total by trying every set, each under every ceiling: nothing shared with what is tested. */
const bestByTrying = (all: ReturnType<typeof given>[]): number => {
  let best = 0
  for (let set = 0; set < 2 ** all.length; set += 1) {
    const chosen = all.filter((_, i) => set & (2 ** i))
    if (chosen.some((a) => chosen.some((b) => a !== b && forbids(a.rule, b.rule)))) continue
    const sumOf = (notice: string) => {
      const own = chosen.filter((each) => each.rule.noticeId === notice)
      const limits = all
        .filter((each) => each.rule.noticeId === notice)
        .flatMap((each) =>
          each.rule.relations.flatMap(({ kind, limitYuan }) => (kind === 'ceiling' ? [Number(limitYuan)] : [])),
        )
      return Math.min(
        own.reduce((sum, { yuan }) => sum + Number(yuan), 0),
        ...limits,
      )
    }
    best = Math.max(best, sumOf('n') + sumOf('m'))
  }
  return best
}

describe('what always holds of a combination', () => {
  it('it is never illegal, adds up, and is the best of all legal ones', () => {
    fc.assert(
      fc.property(anyGiven, (all) => {
        const combined = combine(all)
        const most = combined.outcome === 'settled' ? combined : combined.together
        const rules = most.taken.map(({ ruleId }) => all.find((each) => each.rule.id === ruleId)?.rule as Rule)
        for (const a of rules) for (const b of rules) expect(a !== b && forbids(a, b)).toBe(false)
        expect(most.taken.reduce((sum, { paidYuan }) => sum + Number(paidYuan), 0)).toBe(Number(most.totalYuan))
        for (const { yuan, paidYuan } of most.taken) expect(Number(paidYuan)).toBeLessThanOrEqual(Number(yuan))
        expect(Number(most.totalYuan)).toBe(bestByTrying(all))
      }),
      { numRuns: 300 },
    )
  })

  it('it is never worse than its best part, and loses nothing out of sight', () => {
    fc.assert(
      fc.property(anyGiven, (all) => {
        const combined = combine(all)
        const totals = combined.outcome === 'settled' ? [combined] : [combined.alone, combined.together]
        for (const { taken: had, leftOut, totalYuan } of totals) {
          expect(had.length + leftOut.length).toBe(all.filter(({ yuan }) => Number(yuan) > 0).length)
          const alone = all.map((one) => Number(settled(combine([one])).totalYuan))
          const ceilinged = all.some(({ rule: { relations } }) => relations.some(({ kind }) => kind === 'ceiling'))
          if (!ceilinged) expect(Number(totalYuan)).toBeGreaterThanOrEqual(Math.max(0, ...alone))
        }
      }),
    )
  })
})
