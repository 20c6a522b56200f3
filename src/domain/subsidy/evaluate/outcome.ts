import type { Decimal } from '@/domain/money'
import type { Unit } from '../grammar/units'
import type { Problem } from './answers'
import type { Availability } from './availability'

/** Why a firm gets nothing: the condition that it does not meet. */
export interface Reason {
  label: string
  e: number
}

export interface Missing {
  id: string
  label: string
  unit: Unit
  /** A parameter is for the office to publish, not for the firm to answer. */
  kind: 'input' | 'parameter'
  e: number
}

export type RefusalCode =
  'REPEALED' | 'REPLACED' | 'SUSPENDED' | 'SPENT' | 'NOT_IN_FORCE' | 'UNVERIFIED' | 'NEEDS_REVIEW'

interface Standing {
  availability: Availability
  /** Conditions that are presumed met because nobody has answered them. */
  presumed: Reason[]
}

/** What a rule comes to on a day. Amounts in yuan to the fen. */
export type Outcome =
  | ({ outcome: 'eligible'; amountYuan: Decimal } & Standing)
  | { outcome: 'ineligible'; reasons: Reason[] }
  | ({
      outcome: 'incomplete'
      minYuan: Decimal
      /** Null where nothing limits it yet. */
      maxYuan: Decimal | null
      /** The most decisive first. */
      missing: Missing[]
    } & Standing)
  | { outcome: 'invalid'; problems: Problem[] }
  /** The rule may not be reckoned with; `by` and `noticeId` point on to what replaced it. */
  | {
      outcome: 'refused'
      code: RefusalCode
      message: string
      by: string | null
      noticeId: string | null
      e: number | null
    }
  | { outcome: 'failed'; code: 'DIVISION_BY_ZERO' | 'NEGATIVE_AMOUNT'; message: string; e: number }
