import fc from 'fast-check'
import { combine } from '@/domain/subsidy'
import type { Combination, Rule, RuleRelation } from '@/domain/subsidy'
import { equipment, related } from '../../support/rule'

/** Everything in fen, so that a few of them can be split in every way. */
interface Small {
  amounts: number[]
  ceilings: { of: number[]; limit: number }[]
  exclusive: [number, number][]
}

const FEN = 100
const yuan = (fen: number): string => String(fen / FEN)
const fenOf = (text: string): number => Math.round(Number(text) * FEN)

const rulesOf = ({ amounts, ceilings, exclusive }: Small) => {
  const relations = amounts.map((): RuleRelation[] => [related('together')])
  for (const { of, limit } of ceilings) {
    const [first = 0, ...others] = of
    relations[first]?.push(related('ceiling', { with: others.map(String), limitYuan: yuan(limit) }))
  }
  for (const [a, b] of exclusive) relations[a]?.push(related('exclusive', { with: [String(b)] }))
  return amounts.map((fen, i) => ({
    rule: equipment({ id: String(i), noticeId: `n${i}`, relations: relations[i] ?? [] }) as Rule,
    yuan: yuan(fen),
  }))
}

const isLegal = ({ amounts, ceilings, exclusive }: Small, paid: (number | null)[]): boolean =>
  paid.every((fen, i) => fen === null || (fen >= 0 && fen <= (amounts[i] ?? 0))) &&
  exclusive.every(([a, b]) => paid[a] === null || paid[b] === null) &&
  ceilings.every(({ of, limit }) => of.reduce((sum, i) => sum + (paid[i] ?? 0), 0) <= limit)

/** The largest sum over every choice and every split of it. */
const bestByTrying = (small: Small): number => {
  let best = 0
  const tryFrom = (at: number, paid: (number | null)[]): void => {
    if (at === small.amounts.length) {
      if (isLegal(small, paid))
        best = Math.max(
          best,
          paid.reduce<number>((sum, fen) => sum + (fen ?? 0), 0),
        )
      return
    }
    tryFrom(at + 1, [...paid, null])
    for (let fen = 1; fen <= (small.amounts[at] ?? 0); fen += 1) tryFrom(at + 1, [...paid, fen])
  }
  tryFrom(0, [])
  return best
}

const combined = (small: Small): Combination => {
  const result = combine(rulesOf(small))
  if (result.outcome !== 'settled') throw new Error('every pair is allowed or forbidden')
  return result
}

const paidOf = (small: Small): (number | null)[] => {
  const { taken } = combined(small)
  return small.amounts.map((_, i) => {
    const one = taken.find(({ ruleId }) => ruleId === String(i))
    return one === undefined ? null : fenOf(one.paidYuan)
  })
}

const anySmall: fc.Arbitrary<Small> = fc.integer({ min: 2, max: 5 }).chain((count) => {
  const indices = Array.from({ length: count }, (_, i) => i)
  const pair = fc.shuffledSubarray(indices, { minLength: 2, maxLength: 2 })
  return fc.record({
    amounts: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: count, maxLength: count }),
    ceilings: fc.array(
      fc.record({
        of: fc.shuffledSubarray(indices, { minLength: 2 }),
        limit: fc.integer({ min: 0, max: 9 }),
      }),
      { maxLength: 4 },
    ),
    exclusive: fc.array(pair, { maxLength: 3 }) as fc.Arbitrary<[number, number][]>,
  })
})

describe('ceilings that share rules only in part', () => {
  it('taking the largest first would lose money: the split that pays most is found', () => {
    const small: Small = {
      amounts: [100, 90, 90],
      ceilings: [
        { of: [0, 1], limit: 100 },
        { of: [0, 2], limit: 100 },
      ],
      exclusive: [],
    }
    expect(fenOf(combined(small).totalYuan)).toBe(190)
    expect(isLegal(small, paidOf(small))).toBe(true)
  })

  it('where the best split would fall between two fen, whole fen are paid and no ceiling is passed', () => {
    const small: Small = {
      amounts: [5, 5, 5],
      ceilings: [
        { of: [0, 1], limit: 5 },
        { of: [1, 2], limit: 5 },
        { of: [2, 0], limit: 5 },
      ],
      exclusive: [],
    }
    expect(fenOf(combined(small).totalYuan)).toBe(7)
    expect(isLegal(small, paidOf(small))).toBe(true)
  })

  it('in any small case the combination is legal and no legal choice or split comes to more', () => {
    fc.assert(
      fc.property(anySmall, (small) => {
        const paid = paidOf(small)
        expect(isLegal(small, paid)).toBe(true)
        expect(paid.reduce<number>((sum, fen) => sum + (fen ?? 0), 0)).toBe(fenOf(combined(small).totalYuan))
        expect(fenOf(combined(small).totalYuan)).toBe(bestByTrying(small))
      }),
      { numRuns: 400 },
    )
  })

  it('sums of millions with fen stay exact', () => {
    const small: Small = {
      amounts: [1_234_567_89, 987_654_32, 555_555_55],
      ceilings: [
        { of: [0, 1], limit: 1_500_000_01 },
        { of: [1, 2], limit: 700_000_02 },
      ],
      exclusive: [],
    }
    // 0 and 2 in full leave 144444.47 of the second limit and 265432.12 of the first for 1.
    expect(combined(small).totalYuan).toBe('1934567.91')
  })

  it('a dozen rules under ceilings in a ring, some forbidding one another, are settled', () => {
    const indices = Array.from({ length: 12 }, (_, i) => i)
    const small: Small = {
      amounts: indices.map((i) => 1000 + ((i * 37) % 101)),
      ceilings: indices.slice(0, 6).map((i) => ({ of: [i, i + 1, (i + 7) % 12], limit: 1500 + i })),
      exclusive: indices.slice(0, 4).map((i): [number, number] => [i, 11 - i]),
    }
    expect(isLegal(small, paidOf(small))).toBe(true)
  })
})
