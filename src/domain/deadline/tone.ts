import type { DeadlineState } from './state'

/** How loud a chip is: urgent up to three days, soon up to seven; quiet where nothing can be done now. */
export type Tone = 'urgent' | 'soon' | 'open' | 'quiet'

const URGENT_DAYS = 3
const SOON_DAYS = 7

const countdownTone = (days: number): Tone => {
  if (days <= URGENT_DAYS) return 'urgent'
  return days <= SOON_DAYS ? 'soon' : 'open'
}

/** The tone of a deadline's chip. */
export const tone = (state: DeadlineState): Tone => {
  switch (state.state) {
    case 'today':
      return 'urgent'
    case 'closing':
      return countdownTone(state.days)
    case 'later':
    case 'rolling':
      return 'open'
    case 'limited':
      return 'soon'
    case 'opening':
    case 'closed':
    case 'unsure':
      return 'quiet'
  }
}
