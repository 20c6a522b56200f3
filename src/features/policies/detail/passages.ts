import type { TextSegment } from '@/contract/notices'
import type { Evidence } from '@/domain/text'

export interface Passage {
  text: string
  marked: boolean
}

const clamp = (offset: number, length: number): number => Math.min(Math.max(offset, 0), length)

/** A stretch of the body at its offset there. */
type Stretch = Pick<TextSegment, 'start' | 'text'>

const cut = ({ start, text }: Stretch, marked: Evidence | null): Passage[] => {
  if (marked === null) return [{ text, marked: false }]
  const from = clamp(marked.start - start, text.length)
  const to = clamp(marked.end - start, text.length)
  return [
    { text: text.slice(0, from), marked: false },
    { text: text.slice(from, to), marked: true },
    { text: text.slice(to), marked: false },
  ].filter((passage) => passage.text !== '')
}

/** Each stretch of the source text, cut where the marked sentence begins and ends; offsets are those of the body. */
export const passages = (segments: Stretch[], marked: Evidence | null): Passage[][] =>
  segments.map((segment) => cut(segment, marked))
