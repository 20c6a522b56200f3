import { satisfies, wantedOf } from './query'
import { fold } from './runs'
import { termsOf } from './terms'

/** How well a found notice's title answers: 2 the query stands in it, 1 its words stand in it, 0 they stand in the text. */
export type Rank = 0 | 1 | 2

const TITLE_TERMS = 400

/** The rank of a notice that the query has found. */
export const rankOf = (title: string, query: string): Rank => {
  if (fold(title).includes(fold(query.trim()))) return 2
  const wanted = wantedOf(query)
  return wanted !== null && satisfies(new Set(termsOf(title, '', TITLE_TERMS)), wanted) ? 1 : 0
}
