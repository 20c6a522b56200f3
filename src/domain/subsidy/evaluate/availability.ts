import type { LocalDate } from '@/domain/time'
import type { Rule } from '../grammar/rule'

/** Whether one can apply on a day. `mayBeSpent`: 先到先得, so the money may be gone already. */
export interface Availability {
  state: 'unknown' | 'upcoming' | 'open' | 'closed'
  mayBeSpent: boolean
}

export const availabilityOn = ({ opens, closes, quota }: Rule, on: LocalDate): Availability => {
  const mayBeSpent = quota !== null
  if (opens !== null && on < opens) return { state: 'upcoming', mayBeSpent: false }
  if (closes !== null && on > closes) return { state: 'closed', mayBeSpent: false }
  return { state: opens === null && closes === null ? 'unknown' : 'open', mayBeSpent }
}
