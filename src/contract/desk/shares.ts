import type { ShareView } from '@/contract/shares'
import type { BeijingMinute } from '@/domain/time'

/** What one colleague shares. */
export interface ColleagueShares {
  name: string
  /** The one who asks. */
  self: boolean
  /** Sums of all shares, those that are left out too. */
  opens: number
  follows: number
  /** The latest first. */
  shares: ShareView[]
  /** How many older ones are left out. */
  older: number
}

export interface DeskSharesAnswer {
  /** Whose shares are opened most, first. */
  colleagues: ColleagueShares[]
  now: BeijingMinute
}
