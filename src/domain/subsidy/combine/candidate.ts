import type { Decimal } from '@/domain/money'
import type { Rule } from '../grammar/rule'

/** A rule that gives something for sure, and how much. */
export interface Candidate {
  rule: Rule
  amount: { ruleId: string; yuan: Decimal }
}
