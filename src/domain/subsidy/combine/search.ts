import { compareDecimals } from '@/domain/money'
import type { Decimal } from '@/domain/money'
import type { Candidate } from './candidate'
import { paidUnder, total } from './ceilings'
import type { Ceiling } from './ceilings'

export interface Choice {
  chosen: Candidate[]
  paid: Decimal[]
  totalYuan: Decimal
}

const priced = (chosen: Candidate[], ceilings: readonly Ceiling[]): Choice => {
  const paid = paidUnder(
    chosen.map(({ amount }) => amount),
    ceilings,
  )
  return { chosen, paid, totalYuan: total(paid) }
}

/**
 * The best set without a forbidden pair, by exact search: every set that could still beat the best one is tried. The
 * larger amounts come first, so that the bound (everything left, uncut) ends most branches early.
 */
export const bestChoice = (
  candidates: readonly Candidate[],
  mayJoin: (a: Candidate, b: Candidate) => boolean,
  ceilings: readonly Ceiling[],
): Choice => {
  const sorted = [...candidates].sort((a, b) => compareDecimals(b.amount.yuan, a.amount.yuan))
  let best = priced([], ceilings)
  const tryFrom = (at: number, chosen: Candidate[]): void => {
    const here = priced(chosen, ceilings)
    if (compareDecimals(here.totalYuan, best.totalYuan) > 0) best = here
    const open = sorted.slice(at).filter((next) => chosen.every((had) => mayJoin(had, next)))
    const bound = total([here.totalYuan, ...open.map(({ amount }) => amount.yuan)])
    if (compareDecimals(bound, best.totalYuan) <= 0) return
    const next = open[0]
    if (!next) return
    const after = sorted.indexOf(next) + 1
    tryFrom(after, [...chosen, next])
    tryFrom(after, chosen)
  }
  tryFrom(0, [])
  return best
}
