import type { LocalDate } from '@/domain/time'
import type { Rule } from '../grammar/rule'

/** Where a day lies to the period of force of a rule's document, and the day that parts them; both ends inclusive. */
export type Force = { state: 'in' } | { state: 'before'; from: LocalDate } | { state: 'after'; to: LocalDate }

export const forceOn = ({ inForce: { from, to } }: Pick<Rule, 'inForce'>, on: LocalDate): Force => {
  if (from !== null && on < from) return { state: 'before', from }
  return to !== null && on > to ? { state: 'after', to } : { state: 'in' }
}
