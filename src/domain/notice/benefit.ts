import type { Certainty, Evidence } from '@/domain/text'

export type BenefitKind = 'rate' | 'lump' | 'tiered' | 'perUnit' | 'interest' | 'deduction' | 'cap'

/** A money clause as read; amounts in yuan, rates as fractions (1.5个百分点 is 0.015 of kind `interest`). */
export interface Benefit {
  id: string
  kind: BenefitKind
  rate: number | null
  /** What the rate is of, in the words of the text. */
  base: string | null
  amountYuan: number | null
  /** The ceiling of the subsidy, never of a loan. */
  capYuan: number | null
  /** Per what: 人, 吨, 项目 … */
  unit: string | null
  maxTermMonths: number | null
  certainty: Certainty
  evidence: Evidence
}
