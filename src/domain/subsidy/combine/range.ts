import { compareDecimals, movePoint, plusDecimals } from '@/domain/money'
import type { Decimal } from '@/domain/money'
import type { Candidate } from './candidate'
import { total } from './ceilings'
import type { Ceiling } from './ceilings'
import { asksInterest } from './interestPaid'
import { forbiddenBy, isUnsaid } from './relate'
import { bestChoice } from './search'
import { statedCeilings } from './stated'
import type { Limiting, StatedCeiling } from './stated'

/** What a rule may still come to, to the fen. A rule that gives nothing for sure is left out. */
export interface Expected extends Limiting {
  minYuan: Decimal
  /** Null where nothing limits it yet. */
  maxYuan: Decimal | null
  /** Its amount is settled: nothing that is still asked can take it away. */
  sure: boolean
}

export interface CombinedRange {
  minYuan: Decimal
  /** Null where nothing limits it yet. */
  maxYuan: Decimal | null
  /** The upper end takes it that some go together of which no text says so. */
  unsaid: boolean
}

const NONE = '0'

type Amount = (expected: Expected) => Decimal
const candidatesOf = (expected: readonly Expected[], amount: Amount): Candidate[] =>
  expected
    .map((each): Candidate => ({ rule: each.rule, amount: { ruleId: each.rule.id, yuan: amount(each) } }))
    .filter(({ amount: { yuan } }) => compareDecimals(yuan, NONE) > 0)

/** Nothing that is still to be told of the interest paid can lower what a ceiling of 0 leaves. */
const withLeastInterest = (each: Expected): Expected =>
  (each.interestPaidYuan ?? null) === null && asksInterest(each.rule) ? { ...each, interestPaidYuan: NONE } : each

type MayJoin = (a: Candidate, b: Candidate) => boolean
const isAllowed: MayJoin = (a, b) => forbiddenBy(a.rule, b.rule) === null

/** Nothing unsaid goes together; of interest nothing that nobody has told the limit of. */
const isSaid = (expected: readonly Expected[]): MayJoin => {
  const told = new Set(expected.filter(({ interestPaidYuan }) => interestPaidYuan).map(({ rule }) => rule.id))
  return (a, b) => isAllowed(a, b) && !isUnsaid(a.rule, b.rule, (id) => told.has(id))
}

/** The least amounts under every ceiling that may come to hold; what no text allows together is not summed. */
const least = (expected: readonly Expected[]): Decimal => {
  const ceilings = statedCeilings(expected.map(withLeastInterest))
  return bestChoice(
    candidatesOf(expected, ({ minYuan }) => minYuan),
    isSaid(expected),
    ceilings,
  ).totalYuan
}

/**
 * The part of a ceiling that holds whichever rules come to give something. The sentence of a rule that gives nothing limits
 * nothing; but rules that each state such a ceiling over all of these stay below it, since one that gives brings its own.
 */
const surely = (ceiling: StatedCeiling, all: readonly StatedCeiling[], sure: ReadonlySet<string>): Ceiling => {
  if (sure.has(ceiling.by)) return ceiling
  const states = (id: string): boolean =>
    all.some(
      ({ by, ruleIds, limitYuan }) =>
        by === id &&
        compareDecimals(limitYuan, ceiling.limitYuan) <= 0 &&
        ceiling.ruleIds.every((held) => ruleIds.includes(held)),
    )
  return { ruleIds: ceiling.ruleIds.filter(states), limitYuan: ceiling.limitYuan }
}

/** The largest amounts that may be had together, under the ceilings that hold in any case. */
const greatest = (expected: readonly Expected[], mayJoin: MayJoin): Decimal | null => {
  const stated = statedCeilings(expected)
  const sure = new Set(expected.filter((each) => each.sure).map(({ rule }) => rule.id))
  const ceilings = stated.map((ceiling) => surely(ceiling, stated, sure))
  const finite = expected.flatMap(({ maxYuan }) => (maxYuan === null ? [] : [maxYuan]))
  // More than everything that is limited: a total that reaches it is not.
  const endless = movePoint(plusDecimals(total([...finite, ...ceilings.map(({ limitYuan }) => limitYuan)]), '1'), 1)
  const { totalYuan } = bestChoice(
    candidatesOf(expected, ({ maxYuan }) => maxYuan ?? endless),
    mayJoin,
    ceilings,
  )
  return compareDecimals(totalYuan, endless) >= 0 ? null : totalYuan
}

/**
 * Between what the best combination of several rules will lie once everything is answered, as long as what is presumed
 * proves true: the lower end where nothing unsaid may be had together, the upper where everything unsaid may.
 */
export const combinedRange = (expected: readonly Expected[]): CombinedRange => {
  const maxYuan = greatest(expected, isAllowed)
  return { minYuan: least(expected), maxYuan, unsaid: maxYuan !== greatest(expected, isSaid(expected)) }
}
