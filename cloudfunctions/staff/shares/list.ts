import type { ColleagueShares } from '@/contract/desk/shares'
import { sharesOf } from '../../_shared/repositories/shares'
import { colleagues } from '../../_shared/repositories/staff'
import type { StaffRow } from '../../_shared/repositories/staff'
import type { DeskUseCase } from '../handler'

/** More of one colleague than a screen shows at ease. */
const SHOWN_MAX = 30

const ofColleague = async ({ _id, name }: StaffRow, asking: string): Promise<ColleagueShares> => {
  const all = await sharesOf(_id)
  const sum = (what: 'opens' | 'follows'): number => all.reduce((total, share) => total + share[what], 0)
  return {
    ...{ name, self: _id === asking, opens: sum('opens'), follows: sum('follows') },
    ...{ shares: all.slice(0, SHOWN_MAX), older: Math.max(0, all.length - SHOWN_MAX) },
  }
}

/** What each colleague shares and what came of it; nobody's openid is told. */
export const sharesList: DeskUseCase<'shares.list'> = async (_request, { openid, now }) => {
  const each = await Promise.all((await colleagues()).map((row) => ofColleague(row, openid)))
  return { colleagues: each.sort((a, b) => b.opens - a.opens || b.follows - a.follows), now }
}
