import type { Decimal } from '@/domain/money'
import type { Certainty, Evidence } from '@/domain/text'
import type { LocalDate } from '@/domain/time'
import type { Num, Test } from './nodes'
import type { NumberUnit, Unit } from './units'

export interface Choice {
  id: string
  label: string
}

/** Something to ask the firm, in the words of the text. */
export interface Input {
  id: string
  label: string
  unit: Unit
  choices?: Choice[]
  /** Bounds in the input's unit; figures without them lie from 0 upwards. */
  min?: Decimal
  max?: Decimal
  e: number
}

/** A figure that holds for a time only; both days inclusive, null for open. */
export interface Parameter {
  id: string
  label: string
  unit: NumberUnit
  values: { from: LocalDate | null; to: LocalDate | null; value: Decimal; e: number }[]
}

export interface RuleCondition {
  label: string
  test: Test
  /** Stated elsewhere in the text and presumed met until answered; the result says so. */
  presumed?: boolean
  e: number
}

/** What a text says about enjoying this beside something else. */
export interface RuleRelation {
  /** exclusive: at most one; highest: at most one, the larger; interest: together never above the interest paid; ceiling: together never above `limitYuan`; together: allowed. */
  kind: 'exclusive' | 'highest' | 'interest' | 'ceiling' | 'together'
  /** For the same what: 项目, 贷款, 企业, 年度, … as the text says; null where it does not. */
  scope: string | null
  /** With which rules: any other, those of the same notice, or the named ones. */
  with: 'any' | 'notice' | string[]
  limitYuan?: Decimal
  e: number
}

/** What became of the rule's document, and which notice says so; `spent`: the money is gone for now. */
export type Standing =
  | { state: 'standing' }
  | { state: 'suspended' | 'spent' | 'repealed' | 'replaced'; by: string | null; noticeId: string | null; e: number }

/** The version of the grammar that this program understands. */
export const GRAMMAR = 1

/** A benefit made computable: closed JSON. Every part names its sentence in `evidence`. */
export interface Rule {
  grammar: typeof GRAMMAR
  id: string
  noticeId: string
  title: string
  docNumber: string | null
  url: string | null
  inputs: Input[]
  parameters: Parameter[]
  conditions: RuleCondition[]
  amount: Num
  /** The text says at most: the office may grant less. */
  atMost: boolean
  relations: RuleRelation[]
  /** When one may apply; both days inclusive. */
  opens: LocalDate | null
  closes: LocalDate | null
  /** Period of force of the document, both days inclusive. */
  inForce: { from: LocalDate | null; to: LocalDate | null }
  /** The sentence that says 先到先得 or 用完即止. */
  quota: number | null
  standing: Standing
  /** Only a `certain` or reviewed rule may show an amount. */
  certainty: Certainty
  reviewed: boolean
  /** Without a text at hand: shows no amount. */
  unverified?: boolean
  evidence: Evidence[]
}
