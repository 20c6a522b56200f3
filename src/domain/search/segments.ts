import { runsOf } from './runs'
import type { Run } from './runs'
import { ASKING_WORDS, KNOWN_WORDS, WEAK_WORDS, formsOf } from './synonyms'

/** One thing that a query asks for, in every form in which a text may say it. */
export interface Segment {
  /** As typed first, then what means the same. */
  forms: string[]
  han: boolean
  /** Stands in so many notices that it tells them apart no better than a word of money. */
  weak: boolean
}

/** Particles that join words: what stands on either side may stand apart in the text. */
const PARTICLE = /^(.{2,})[的和与及或](.{2,})$/

const splitAtParticle = (text: string): string[] => {
  const [, before, after] = PARTICLE.exec(text) ?? []
  return before === undefined || after === undefined ? [text] : [...splitAtParticle(before), ...splitAtParticle(after)]
}

/** A known word stands for itself, if what is left on either side of it is no single character. */
const splitAtWord = (text: string): string[] => {
  for (const word of KNOWN_WORDS) {
    const at = text.indexOf(word)
    const rest = at < 0 ? [] : [text.slice(0, at), text.slice(at + word.length)]
    if (rest.length > 0 && rest.every((side) => side.length !== 1))
      return [
        ...rest.slice(0, 1).filter(Boolean).flatMap(splitAtWord),
        word,
        ...rest.slice(1).filter(Boolean).flatMap(splitAtWord),
      ]
  }
  return [text]
}

const YEAR = /^(?:19|20)\d\d$/

/** 2026年度技改 asks for 技改. */
const withoutYear = (text: string, before: Run | undefined): string =>
  before !== undefined && YEAR.test(before.text) ? text.replace(/^年度?(?=.{2})/, '') : text

const segmentsOfRun = ({ text, han }: Run, at: number, runs: Run[]): Segment[] => {
  if (!han) return [{ forms: [text], han, weak: false }]
  return splitAtParticle(withoutYear(text, runs[at - 1]))
    .flatMap(splitAtWord)
    .map((word) => ({ forms: formsOf(word), han, weak: WEAK_WORDS.has(word) }))
}

/**
 * What a query asks for, in the order typed. A single character counts only where nothing longer was typed; where
 * everything is weak, everything counts.
 */
export const segmentsOf = (query: string): Segment[] => {
  const runs = runsOf(query)
  const wide = runs.filter(({ text, han }) => !han || text.length > 1)
  const seen = new Set<string>()
  const all = (wide.length > 0 ? wide : runs).flatMap(segmentsOfRun)
  const telling = all.filter(({ forms: [word = ''] }) => !ASKING_WORDS.has(word))
  const segments = (telling.length > 0 ? telling : all).filter(({ forms: [word = ''] }) => {
    const isNew = !seen.has(word)
    seen.add(word)
    return isNew
  })
  return segments.every(({ weak }) => weak) ? segments.map((segment) => ({ ...segment, weak: false })) : segments
}
