import type { Match } from './match'

/** What decides which notice a firm should look at first. */
export interface Ranked {
  match: Match
  /** Steps up from the firm, null where the notice is not for its region. */
  nearness: number | null
  /** Sortable close of the firm's own window; null for none to come. */
  closes: string | null
  /** The largest sum promised, in yuan. */
  amountYuan: number | null
}

const NOWHERE = 9
const UNDATED = '9999-99-99T99:99'
const DIGITS = 15
const MOST = 10 ** DIGITS - 1

const padded = (value: number, digits: number): string => String(value).padStart(digits, '0')

/** Percent of the conditions that are met; a notice that names none stands in the middle. */
const share = ({ met, of }: Match): number => (of === 0 ? 50 : Math.round((met / of) * 100))

/**
 * A text by which notices sort for a firm, the best first: nothing failed before something failed, then the share of
 * conditions met, nearness, the nearest deadline (undated last), the larger sum.
 */
export const orderKey = ({ match, nearness, closes, amountYuan }: Ranked): string =>
  [
    match.notMet > 0 ? 1 : 0,
    padded(100 - share(match), 3),
    nearness ?? NOWHERE,
    closes ?? UNDATED,
    padded(MOST - Math.min(Math.max(Math.round(amountYuan ?? 0), 0), MOST), DIGITS),
  ].join(' ')
