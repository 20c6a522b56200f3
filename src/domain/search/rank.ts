import { numberKey } from './docNumber'
import { fold, runsOf } from './runs'
import { segmentsOf } from './segments'
import type { Segment } from './segments'
import { bigramsOf } from './terms'

/** What a store knows of a notice that a query found. */
export interface Found {
  title: string
  /** Its terms hold everything that was asked for. */
  holdsAll: boolean
  /** It has the very number that was typed. */
  numbered: boolean
}

export const SCORE_MAX = 999

const bare = (text: string): string =>
  runsOf(text)
    .map((run) => run.text)
    .join('')

const WEIGHT = { strong: 4, weak: 1 } as const
const PARTLY = 0.6

/** How much of a form a title holds, from 0 to 1; all of it in one piece is 1. */
const coverage = (title: string, form: string): number => {
  if (title.includes(form)) return 1
  const pairs = bigramsOf(form)
  if (pairs.length === 0) return 0
  return (PARTLY * pairs.filter((pair) => title.includes(pair)).length) / pairs.length
}

const segmentCoverage = (title: string, { forms }: Segment): number => {
  const [typed = '', ...others] = forms.map(bare)
  return Math.max(coverage(title, typed), ...others.map((form) => 0.95 * coverage(title, form)))
}

const titleCoverage = (title: string, segments: Segment[]): number => {
  const weighed = segments.map((segment) => ({ segment, weight: segment.weak ? WEIGHT.weak : WEIGHT.strong }))
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0)
  const held = weighed.reduce((sum, { segment, weight }) => sum + weight * segmentCoverage(title, segment), 0)
  return total === 0 ? 0 : held / total
}

/** Makes the scorer of a query: 0 to 999, the number typed before the title before the text. */
export const scorerOf = (query: string): ((found: Found) => number) => {
  const segments = segmentsOf(query)
  const typed = bare(query)
  const isNumber = numberKey(query) !== null
  return ({ title, holdsAll, numbered }) => {
    if (isNumber && numbered) return SCORE_MAX
    const folded = bare(fold(title))
    const whole = typed !== '' && folded.includes(typed) ? 150 : 0
    const tight = folded.length === 0 ? 0 : Math.min(1, typed.length / folded.length) * 40
    return Math.round(500 * titleCoverage(folded, segments) + whole + tight + (holdsAll ? 250 : 0))
  }
}
