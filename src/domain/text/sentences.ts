import type { HeadingMark } from './headings'
import { headingAt, startsHeading } from './headings'

/** A sentence of the normalised text, end exclusive, with the titles of the sections that hold it, outermost first. */
export interface Sentence {
  start: number
  end: number
  text: string
  /** The number that it begins with, or null. */
  heading: HeadingMark | null
  /** True for the first sentence of a line. */
  lineStart: boolean
  sections: string[]
}

const TITLE_LENGTH = 40
const ENDS = /[。;!?\n]/
const CANDIDATE = /[一二三四五六七八九十第(1-9①-⑳来]/
const LABELS = /^来源:/

/** Offsets at which a sentence ends (exclusive). */
const boundaries = (text: string): number[] => {
  const cuts: number[] = []
  for (let i = 0; i < text.length; i++) {
    const unit = text.charAt(i)
    if (ENDS.test(unit) || isFullStop(text, i)) cuts.push(closing(text, i + 1))
    else if (i > 0 && CANDIDATE.test(unit) && breaksBefore(text, i)) cuts.push(i)
  }
  cuts.push(text.length)
  return cuts
}

const breaksBefore = (text: string, at: number): boolean =>
  LABELS.test(text.slice(at, at + 3)) || startsHeading(text, at)

/** Some offices write a Latin full stop behind Chinese words. */
const isFullStop = (text: string, at: number): boolean =>
  text.charAt(at) === '.' && /[\u3400-\u9fff)》”]/.test(text.charAt(at - 1)) && !/[0-9a-zA-Z]/.test(text.charAt(at + 1))

/** Closing quotes and brackets belong to the sentence that they close. */
const closing = (text: string, at: number): number => (/[”’》)]/.test(text.charAt(at)) ? at + 1 : at)

const titleOf = (sentence: string, mark: HeadingMark): string =>
  sentence.slice(mark.length, mark.length + TITLE_LENGTH).trim()

/** The sentences of a normalised text in order; empty ones are left out. */
export const splitSentences = (text: string): Sentence[] => {
  const sentences: Sentence[] = []
  let sections: { depth: number; title: string }[] = []
  let start = 0
  for (const end of boundaries(text)) {
    const raw = text.slice(start, Math.max(start, end))
    const from = start + (raw.length - raw.replace(/^\s+/, '').length)
    const sentence = raw.trim()
    if (sentence !== '') {
      const heading = headingAt(sentence, 0)
      if (heading) {
        sections = sections.filter((section) => section.depth < heading.depth)
        sections.push({ depth: heading.depth, title: titleOf(sentence, heading) })
      }
      const lineStart = from === 0 || text.charAt(from - 1) === '\n'
      const titles = sections.map((section) => section.title)
      sentences.push({ start: from, end: from + sentence.length, text: sentence, heading, lineStart, sections: titles })
    }
    start = Math.max(start, end)
  }
  return sentences
}
