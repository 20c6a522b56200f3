import { segmentsOf } from './segments'
import type { Segment } from './segments'
import { runsOf } from './runs'
import { bigramsOf } from './terms'

/** What a text's terms must hold to be found: every term of `all`, and of each group of `any` at least one. */
export interface Wanted {
  all: string[]
  any: string[][]
}

/** Each character must stand in a pair that the text has; the first and the last pair are the only ones for their ends. */
const wantedOfWord = (text: string, han: boolean): Wanted => {
  const pairs = han ? bigramsOf(text) : []
  const first = pairs[0]
  const last = pairs[pairs.length - 1]
  if (first === undefined || last === undefined) return { all: [text], any: [] }
  const any: string[][] = []
  for (let i = 2; i + 2 < text.length; i++) any.push(pairs.slice(i - 1, i + 1))
  return { all: [first, last], any }
}

const WORD_LENGTH = 2

/** The pair across the first two words of a phrase, which hardly any other text has; of a short word its first pair. */
const hallmark = (form: string): string => {
  const pairs = bigramsOf(runsOf(form).find(({ han }) => han)?.text ?? '')
  return (pairs.length > WORD_LENGTH ? pairs[1] : pairs[0]) ?? form
}

const wantedOfSegment = ({ forms, han }: Segment): Wanted => {
  const [word = ''] = forms
  if (forms.length === 1) return wantedOfWord(word, han)
  return { all: [], any: [[...new Set(forms.map(hallmark))]] }
}

const union = (parts: Wanted[]): Wanted | null => {
  if (parts.length === 0) return null
  return { all: [...new Set(parts.flatMap(({ all }) => all))], any: parts.flatMap(({ any }) => any) }
}

const byWeight = (segments: Segment[]): Segment[] => [
  ...segments.filter(({ weak }) => !weak),
  ...segments.filter(({ weak }) => weak),
]

/**
 * The terms that find what somebody typed, or null where nothing in it can be searched. Words that the query writes
 * together may stand apart in the text: 技改补贴 finds 技术改造 … 奖补. The telling words come first: a store looks
 * the first up in its index and checks the rest.
 */
export const wantedOf = (query: string): Wanted | null => union(byWeight(segmentsOf(query)).map(wantedOfSegment))

/** Pairs of the telling words, any of which makes a text worth ranking where nothing holds everything; [] for none. */
export const hintsOf = (query: string): string[] => {
  const telling = segmentsOf(query).filter(({ weak }) => !weak)
  const terms = telling.flatMap(({ forms, han }) => forms.flatMap((form) => (han ? bigramsOf(form) : [form])))
  return [...new Set(terms)]
}

/** True where the terms hold what is wanted. */
export const satisfies = (terms: ReadonlySet<string>, wanted: Wanted): boolean =>
  wanted.all.every((term) => terms.has(term)) && wanted.any.every((group) => group.some((term) => terms.has(term)))
