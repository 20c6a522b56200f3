import { compareDecimals, decimalText, exact, minusDecimals, plusDecimals } from '@/domain/money'
import type { Decimal, Exact } from '@/domain/money'
import type { Candidate } from './candidate'
import { largestSplit } from './split'

/** Together these may not come to more. */
export interface Ceiling {
  ruleIds: string[]
  /** To the fen. */
  limitYuan: Decimal
}

type Amount = Candidate['amount']

export const total = (amounts: readonly Decimal[]): Decimal => amounts.reduce<Decimal>(plusDecimals, '0')

const smaller = (a: Decimal, b: Decimal): Decimal => (compareDecimals(a, b) <= 0 ? a : b)

/** As much of each, in the order given, as its ceilings leave. */
const inOrder = (amounts: readonly Amount[], ceilings: readonly Ceiling[]): Decimal[] => {
  const left = ceilings.map(({ limitYuan }) => limitYuan)
  return amounts.map(({ ruleId, yuan }) => {
    const over = ceilings.flatMap(({ ruleIds }, i) => (ruleIds.includes(ruleId) ? [i] : []))
    const paid = over.reduce<Decimal>((most, i) => smaller(most, left[i] as Decimal), yuan)
    for (const i of over) left[i] = minusDecimals(left[i] as Decimal, paid)
    return paid
  })
}

/** They share some of their rules, and each holds some that the other does not. */
const cross = (a: readonly string[], b: readonly string[]): boolean =>
  a.some((id) => b.includes(id)) && a.some((id) => !b.includes(id)) && b.some((id) => !a.includes(id))

const FEN = 100
const fen = (yuan: Decimal): Exact => exact(yuan).times(FEN)

const bySplitting = (amounts: readonly Amount[], ceilings: readonly Ceiling[]): Decimal[] => {
  const limits = ceilings.map(({ ruleIds, limitYuan }) => ({
    of: amounts.flatMap(({ ruleId }, i) => (ruleIds.includes(ruleId) ? [i] : [])),
    limit: fen(limitYuan),
  }))
  return largestSplit(
    amounts.map(({ yuan }) => fen(yuan)),
    limits,
  ).map((paid) => decimalText(paid.div(FEN)))
}

/**
 * What is paid out of each amount under all ceilings: never above any of them, to the fen, and together the most there is.
 * Where ceilings hold one another or stand apart, taking each amount in the order given comes to that; where they cross,
 * it may not, and the largest split is worked out.
 */
export const paidUnder = (amounts: readonly Amount[], all: readonly Ceiling[]): Decimal[] => {
  const ids = amounts.map(({ ruleId }) => ruleId)
  const ceilings = all.map(({ ruleIds, limitYuan }) => ({
    ruleIds: ids.filter((id) => ruleIds.includes(id)),
    limitYuan,
  }))
  const plain = inOrder(amounts, ceilings)
  if (!ceilings.some((a) => ceilings.some((b) => cross(a.ruleIds, b.ruleIds)))) return plain
  const split = bySplitting(amounts, ceilings)
  return compareDecimals(total(split), total(plain)) > 0 ? split : plain
}
