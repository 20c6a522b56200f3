import { compareDecimals, plusDecimals, minusDecimals } from '@/domain/money'
import type { Decimal } from '@/domain/money'
import type { Candidate } from './candidate'

/** Together these may not come to more. */
export interface Ceiling {
  ruleIds: string[]
  limitYuan: Decimal
  ruleId: string
  e: number
}

const smaller = (a: Decimal, b: Decimal): Decimal => (compareDecimals(a, b) <= 0 ? a : b)

/**
 * What is paid out of each amount under all ceilings, in the order given: as much of each as its ceilings leave. Never
 * above any of them; for ceilings that hold one another or stand apart, as those of firm, year and loan do, also the most.
 */
export const paidUnder = (amounts: readonly Candidate['amount'][], ceilings: readonly Ceiling[]): Decimal[] => {
  const left = ceilings.map(({ limitYuan }) => limitYuan)
  return amounts.map(({ ruleId, yuan }) => {
    const over = ceilings.flatMap(({ ruleIds }, i) => (ruleIds.includes(ruleId) ? [i] : []))
    const paid = over.reduce<Decimal>((most, i) => smaller(most, left[i] as Decimal), yuan)
    for (const i of over) left[i] = minusDecimals(left[i] as Decimal, paid)
    return paid
  })
}

export const total = (amounts: readonly Decimal[]): Decimal => amounts.reduce<Decimal>(plusDecimals, '0')
