import { decimalOf } from '@/domain/money'
import type { Benefit } from '@/domain/notice'
import type { Rule } from './rule'

type Computable = Benefit & { rate: number; base: string }

const isComputable = (benefit: Benefit): benefit is Computable =>
  benefit.kind === 'rate' && benefit.rate !== null && benefit.rate > 0 && benefit.base !== null && benefit.base !== ''

/** Rules about the same base are told apart by their order; no rate or cap is in the id, so a corrected figure keeps it. */
const ruleId = (noticeId: string, base: string, ordinal: number): string => `${noticeId}:${base}:${ordinal}`

/**
 * The rules that a notice's money clauses make computable: a rate of a base, with or without a ceiling. The same clauses
 * give the same rules with the same ids; a clause without a base gives none.
 */
export const draftRules = (noticeId: string, title: string, benefits: readonly Benefit[]): Rule[] => {
  const computable = benefits.filter(isComputable)
  const seen: Record<string, number> = {}
  return computable.map(({ base, rate, capYuan, certainty, evidence }) => {
    const ordinal = (seen[base] = (seen[base] ?? 0) + 1)
    return {
      id: ruleId(noticeId, base, ordinal),
      noticeId,
      title: computable.length > 1 ? `${title}（${base}）` : title,
      baseLabel: base,
      rate: decimalOf(rate),
      capYuan: capYuan === null ? null : decimalOf(capYuan),
      certainty,
      evidence,
    }
  })
}
