import type { Facts, Window } from '@/domain/notice'
import { closeDate, isDated } from '@/domain/time'
import type { LocalDate } from '@/domain/time'
import type { Rule } from '../grammar'

/** What a firm does to be given something; what it maintains or reports comes after. */
const ASKING: readonly Window['action'][] = ['apply', 'submit', 'register']

const closeOf = ({ closes, rolling }: Window): LocalDate | null =>
  closes !== null && isDated(closes) && !rolling ? closeDate(closes) : null

const sorted = (days: (LocalDate | null)[]): LocalDate[] | null => {
  const known = days.filter((day): day is LocalDate => day !== null)
  return known.length === days.length ? known.sort() : null
}

/** From the first day on which some firm may apply to the last; null where a window leaves that open. */
export const periodOf = ({ windows }: Pick<Facts, 'windows'>): Pick<Rule, 'opens' | 'closes'> => {
  const own = windows.filter(({ audience, action }) => audience === 'enterprise' && ASKING.includes(action))
  const closes = sorted(own.map(closeOf))
  return { opens: sorted(own.map(({ opens }) => opens))?.[0] ?? null, closes: closes?.[closes.length - 1] ?? null }
}
