import { yuanTyped } from '@/domain/money'
import type { TypedUnit } from '@/domain/money'
import { evaluate, needsReview } from '@/domain/subsidy'
import type { Rule, Step } from '@/domain/subsidy'

export type Reckoning =
  | { outcome: 'review' }
  | { outcome: 'waiting'; missing: string }
  | { outcome: 'wrong'; message: string }
  | { outcome: 'amount'; amountYuan: string; steps: Step[]; capped: boolean }

/** What a rule gives for what was typed; a rule that nobody checked gives no amount. */
export const reckon = (rule: Rule, typed: string, unit: TypedUnit): Reckoning => {
  if (needsReview(rule)) return { outcome: 'review' }
  const base = yuanTyped(typed, unit)
  if (base.outcome === 'invalid') {
    if (base.code === 'EMPTY') return { outcome: 'waiting', missing: rule.baseLabel }
    return { outcome: 'wrong', message: base.message }
  }
  const result = evaluate(rule, base.yuan)
  if (result.outcome === 'incomplete') return { outcome: 'waiting', missing: result.missing.join('、') }
  if (result.outcome === 'invalid') return { outcome: 'wrong', message: result.message }
  const { amountYuan, steps, capped } = result
  return { outcome: 'amount', amountYuan, steps, capped }
}
