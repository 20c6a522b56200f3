import { segmentsOf } from './segments'
import type { Segment } from './segments'
import { runsOf } from './runs'
import { WEAK_WORDS } from './synonyms'
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

const union = (parts: Wanted[]): Wanted => ({
  all: [...new Set(parts.flatMap(({ all }) => all))],
  any: parts.flatMap(({ any }) => any),
})

const YEAR = /^(?:19|20)\d\d$/

/** How few texts hold a segment, roughly: numbers and names in letters, then Chinese words, years, words of money. */
const rarity = ({ forms: [word = ''], han, weak }: Segment): number => {
  if (weak) return 0
  if (han) return 2
  return YEAR.test(word) ? 1 : 3
}

const lengthOf = ({ forms: [word = ''] }: Segment): number => word.length

const rarestFirst = (query: string): Segment[] =>
  segmentsOf(query).sort(
    (a, b) => rarity(b) - rarity(a) || a.forms.length - b.forms.length || lengthOf(b) - lengthOf(a),
  )

/**
 * The terms that find what somebody typed, or null where nothing in it can be searched. Words that the query writes
 * together may stand apart in the text: 技改补贴 finds 技术改造 … 奖补.
 */
export const wantedOf = (query: string): Wanted | null => {
  const segments = rarestFirst(query)
  return segments.length === 0 ? null : union(segments.map(wantedOfSegment))
}

/** Telling words, but of so many notices that an index is of little help with them. */
const FREQUENT = [
  '贷款',
  '融资',
  '数字',
  '创新',
  '科技',
  '绿色',
  '人才',
  '创业',
  '消费',
  '平台',
  '中心',
  '体系',
  '一次',
]

const isCommon = (pair: string): boolean => WEAK_WORDS.has(pair) || FREQUENT.includes(pair)

/** Terms of which every text that is found has one, as rare as can be told: the store looks these up, each by itself. */
export const anchorsOf = (query: string): string[] => {
  const [segment] = rarestFirst(query)
  if (segment === undefined) return []
  const { all, any } = wantedOfSegment(segment)
  if (all.length === 0) return any[0] ?? []
  return [all.find((term) => !isCommon(term)) ?? all[0] ?? '']
}

/** Pairs of the telling words, any of which makes a text worth ranking where nothing holds everything; [] for none. */
export const hintsOf = (query: string): string[] => {
  const telling = segmentsOf(query).filter(({ weak }) => !weak)
  const terms = telling.flatMap(({ forms, han }) => forms.flatMap((form) => (han ? bigramsOf(form) : [form])))
  return [...new Set(terms)]
}

/** True where the terms hold what is wanted. */
export const satisfies = (terms: ReadonlySet<string>, wanted: Wanted): boolean =>
  wanted.all.every((term) => terms.has(term)) && wanted.any.every((group) => group.some((term) => terms.has(term)))
