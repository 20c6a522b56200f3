import { evidenceOf, normalise } from './normalise'
import type { Sentence } from './sentences'

/** Where a part of a body begins, and its heading as it stands there. */
export interface BodySection {
  /** Offset into the body. */
  start: number
  heading: string
}

const HEADING_MAX = 40
/** Chapters, 一、 and 第一条; (一) where a text has nothing above it. Deeper numbers are items, not parts. */
const DEPTHS = [[0, 1], [2]]

const isPart = (depths: number[]) => (sentence: Sentence) =>
  sentence.heading !== null && depths.includes(sentence.heading.depth)

const shortened = (heading: string): string =>
  heading.length > HEADING_MAX ? `${heading.slice(0, HEADING_MAX)}…` : heading.replace(/[。：:；;]$/, '')

/** The parts of a body by its own headings, in order; none where it has fewer than two. */
export const sectionsOf = (body: string): BodySection[] => {
  const source = normalise(body)
  const found = DEPTHS.map((depths) => source.sentences.filter(isPart(depths))).find((parts) => parts.length > 1) ?? []
  return found.map((sentence) => {
    const { start, text } = evidenceOf(source, sentence.start, sentence.end)
    return { start, heading: shortened(text.replace(/(?:&[a-z]+;|\s)+/g, ' ').trim()) }
  })
}
