import { compareDecimals } from '@/domain/money'
import type { Decimal } from '@/domain/money'
import type { Rule } from '../grammar/rule'
import type { Candidate } from './candidate'
import { forbiddenBy, isUnsaid } from './relate'
import type { Said } from './relate'
import { bestChoice } from './search'
import type { Choice } from './search'
import { statedCeilings } from './stated'
import type { Limiting } from './stated'

export interface Taken {
  ruleId: string
  /** What it gives alone, and what is paid under the common ceilings. */
  yuan: Decimal
  paidYuan: Decimal
}

export interface LeftOut {
  ruleId: string
  yuan: Decimal
  /** With which of the taken rules it may not be had, and the sentence that says so; null where no text says. */
  against: string
  said: Said | null
}

export interface Combination {
  taken: Taken[]
  leftOut: LeftOut[]
  totalYuan: Decimal
}

export type Combined =
  | ({ outcome: 'settled' } & Combination)
  /** The texts leave open whether some may be had together: `alone` takes it that not, `together` that they may. */
  | { outcome: 'open'; alone: Combination; together: Combination; question: string; unsaid: [string, string][] }

interface Given extends Limiting {
  /** Yuan for sure, to the fen. */
  yuan: Decimal
}

type Unsaid = (a: Rule, b: Rule) => boolean

const combinationOf = (
  { chosen, paid, totalYuan }: Choice,
  all: readonly Candidate[],
  unsaid: Unsaid,
): Combination => ({
  taken: chosen
    .map(({ amount }, i): Taken => ({ ...amount, paidYuan: paid[i] ?? '0' }))
    .sort((a, b) => compareDecimals(b.yuan, a.yuan)),
  leftOut: all
    .filter((each) => !chosen.includes(each))
    .map((each): LeftOut => {
      const forbidding = chosen.find(({ rule }) => forbiddenBy(rule, each.rule))
      const against = forbidding ?? chosen.find(({ rule }) => unsaid(rule, each.rule)) ?? chosen[0]
      const said = forbidding ? forbiddenBy(forbidding.rule, each.rule) : null
      return { ...each.amount, against: against?.rule.id ?? '', said }
    }),
  totalYuan,
})

const pairs = (candidates: readonly Candidate[]): [Candidate, Candidate][] =>
  candidates.flatMap((a, i) => candidates.slice(i + 1).map((b): [Candidate, Candidate] => [a, b]))

const QUESTION = '原文没有写明这些能否同时享受，请向主管部门确认'

/**
 * The best that a firm may have at once, by exact search over the relations that the texts state. Where no text says
 * whether two may be had together, nothing is summed silently: both totals are given with the open question.
 */
export const combine = (given: readonly Given[]): Combined => {
  const positive = given.filter(({ yuan }) => compareDecimals(yuan, '0') > 0)
  const candidates = positive.map(({ rule, yuan }): Candidate => ({ rule, amount: { ruleId: rule.id, yuan } }))
  // A sentence holds whether or not its own rule gives anything.
  const ceilings = statedCeilings(given)
  const told = new Set(positive.filter((each) => each.interestPaidYuan).map(({ rule }) => rule.id))
  const unsaid: Unsaid = (a, b) => isUnsaid(a, b, (id) => told.has(id))
  const best = (mayJoin: (a: Candidate, b: Candidate) => boolean) =>
    combinationOf(bestChoice(candidates, mayJoin, ceilings), candidates, unsaid)
  const allowed = (a: Candidate, b: Candidate) => forbiddenBy(a.rule, b.rule) === null
  const together = best(allowed)
  const alone = best((a, b) => allowed(a, b) && !unsaid(a.rule, b.rule))
  if (compareDecimals(alone.totalYuan, together.totalYuan) === 0) return { outcome: 'settled', ...together }
  const open = pairs(candidates).filter(([a, b]) => allowed(a, b) && unsaid(a.rule, b.rule))
  return { outcome: 'open', alone, together, question: QUESTION, unsaid: open.map(([a, b]) => [a.rule.id, b.rule.id]) }
}
