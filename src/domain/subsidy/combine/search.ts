import { compareDecimals, plusDecimals } from '@/domain/money'
import type { Decimal } from '@/domain/money'
import type { Candidate } from './candidate'
import { paidUnder, total } from './ceilings'
import type { Ceiling } from './ceilings'

export interface Choice {
  chosen: Candidate[]
  paid: Decimal[]
  totalYuan: Decimal
}

type MayJoin = (a: Candidate, b: Candidate) => boolean

const priced = (chosen: Candidate[], ceilings: readonly Ceiling[]): Choice => {
  const paid = paidUnder(
    chosen.map(({ amount }) => amount),
    ceilings,
  )
  return { chosen, paid, totalYuan: total(paid) }
}

/** Candidates in groups that neither a forbidden pair nor a ceiling joins: each is settled by itself. */
const groupsOf = (candidates: readonly Candidate[], joined: MayJoin): Candidate[][] => {
  let groups: Candidate[][] = []
  for (const candidate of candidates) {
    const near = groups.filter((group) => group.some((other) => joined(candidate, other)))
    groups = [...groups.filter((group) => !near.includes(group)), [...near.flat(), candidate]]
  }
  return groups
}

/** No choice comes to more: of those that are all against one another, the largest. */
const bound = (sorted: readonly Candidate[], mayJoin: MayJoin): Decimal => {
  const against: Candidate[][] = []
  for (const candidate of sorted) {
    const group = against.find((members) => members.every((member) => !mayJoin(member, candidate)))
    if (group) group.push(candidate)
    else against.push([candidate])
  }
  return total(against.map(([first]) => first?.amount.yuan ?? '0'))
}

/** The candidate with the most others that it may not join, or undefined where all go together. */
const mostTorn = (candidates: readonly Candidate[], mayJoin: MayJoin): Candidate | undefined => {
  const foes = candidates.map((one) => candidates.filter((other) => other !== one && !mayJoin(one, other)).length)
  const most = Math.max(...foes)
  return most <= 0 ? undefined : candidates[foes.indexOf(most)]
}

const NOTHING: Choice = { chosen: [], paid: [], totalYuan: '0' }

const beside = (a: Choice, b: Choice): Choice => ({
  chosen: [...a.chosen, ...b.chosen],
  paid: [...a.paid, ...b.paid],
  totalYuan: plusDecimals(a.totalYuan, b.totalYuan),
})

const larger = (a: Candidate, b: Candidate): number => compareDecimals(b.amount.yuan, a.amount.yuan)

/**
 * The best set without a forbidden pair, by exact search: with and without the candidate that is most in the way, unless
 * what is left without it cannot beat what was found with it. Nothing that may still be had is left out, since a further
 * rule never lowers what its ceilings pay in all.
 */
export const bestChoice = (
  candidates: readonly Candidate[],
  mayJoin: MayJoin,
  ceilings: readonly Ceiling[],
): Choice => {
  const joined: MayJoin = (a, b) =>
    !mayJoin(a, b) || ceilings.some(({ ruleIds }) => [a, b].every(({ rule }) => ruleIds.includes(rule.id)))
  const best = (open: readonly Candidate[]): Choice => groupsOf(open, joined).map(bestOfGroup).reduce(beside, NOTHING)
  const bestOfGroup = (open: Candidate[]): Choice => {
    const sorted = [...open].sort(larger)
    const torn = mostTorn(sorted, mayJoin)
    if (torn === undefined) return priced(sorted, ceilings)
    const having = best(sorted.filter((other) => other === torn || mayJoin(torn, other)))
    const others = sorted.filter((other) => other !== torn)
    if (compareDecimals(bound(others, mayJoin), having.totalYuan) <= 0) return having
    const without = best(others)
    return compareDecimals(without.totalYuan, having.totalYuan) > 0 ? without : having
  }
  return best(candidates)
}
