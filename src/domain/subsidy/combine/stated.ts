import { decimalText, exact, roundExact } from '@/domain/money'
import type { Decimal } from '@/domain/money'
import type { Rule } from '../grammar/rule'
import type { Ceiling } from './ceilings'
import { concerns } from './relate'

/** A rule with what its sentences on limits need to be known. */
export interface Limiting {
  rule: Rule
  /** The interest that was paid on the loan, where known: all levels together never give more. */
  interestPaidYuan?: Decimal | null
}

/** A ceiling and the rule whose sentence states it. */
export interface StatedCeiling extends Ceiling {
  by: string
}

const FEN_PLACES = 2
/** Nothing smaller is paid. */
const downToFen = (yuan: Decimal): Decimal => decimalText(roundExact(exact(yuan), FEN_PLACES, 'down'))

/** What the texts of these rules limit, each ceiling over those of them that it speaks of. */
export const statedCeilings = (given: readonly Limiting[]): StatedCeiling[] =>
  given.flatMap(({ rule, interestPaidYuan }) =>
    rule.relations.flatMap((relation): StatedCeiling[] => {
      const { kind, limitYuan } = relation
      const limit = kind === 'ceiling' ? limitYuan : kind === 'interest' ? (interestPaidYuan ?? undefined) : undefined
      if (limit === undefined) return []
      const held = given.filter((other) => other.rule.id === rule.id || concerns(rule, relation, other.rule))
      return [{ by: rule.id, ruleIds: held.map((each) => each.rule.id), limitYuan: downToFen(limit) }]
    }),
  )
