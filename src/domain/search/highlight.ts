import { fold, runsOf } from './runs'
import type { Run } from './runs'
import { segmentsOf } from './segments'
import { bigramsOf } from './terms'

/** From `start` up to `end`, UTF-16 offsets, `end` not included. */
export interface Span {
  start: number
  end: number
}

const piecesOf = ({ text, han }: Run): string[] => (han && text.length > 1 ? bigramsOf(text) : [text])

const markAll = (marked: boolean[], text: string, piece: string): void => {
  for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1))
    for (let i = at; i < at + piece.length; i++) marked[i] = true
}

/** What to mark: pairs of what was typed, and whole words that mean the same. */
const piecesOfQuery = (query: string): string[] => [
  ...runsOf(query).flatMap(piecesOf),
  ...segmentsOf(query).flatMap(({ forms }) => forms.slice(1).map(fold)),
]

/** Where a text holds what somebody searched for, in order, without overlaps. */
export const highlightsOf = (text: string, query: string): Span[] => {
  const folded = fold(text)
  const marked: boolean[] = []
  for (const piece of new Set(piecesOfQuery(query))) markAll(marked, folded, piece)
  const spans: Span[] = []
  for (let i = 0; i < marked.length; i++) {
    if (marked[i] !== true) continue
    const last = spans[spans.length - 1]
    if (last?.end === i) last.end = i + 1
    else spans.push({ start: i, end: i + 1 })
  }
  return spans
}
