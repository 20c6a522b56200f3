import type { Certainty, Evidence } from '@/domain/text'

/** A benefit made computable: a rate of a base, with or without a ceiling. Amounts in yuan, exact decimals as text. */
export interface Rule {
  id: string
  noticeId: string
  title: string
  /** The base in the text's own words (设备购置总额). */
  baseLabel: string
  rate: string
  capYuan: string | null
  /** Only a `certain` rule may show an amount unseen by a person. */
  certainty: Certainty
  evidence: Evidence
}
