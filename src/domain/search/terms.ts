import { numberKey } from './docNumber'
import { runsOf } from './runs'
import type { Run } from './runs'

/** Letters and digits beyond this are no word that anybody types. */
const WORD_MAX = 24

/** Before a term of the title, so that an index of terms finds titles by themselves. */
const IN_TITLE = '^'

/** Every two neighbouring characters. */
export const bigramsOf = (han: string): string[] => {
  const bigrams: string[] = []
  for (let i = 0; i + 1 < han.length; i++) bigrams.push(han.slice(i, i + 2))
  return bigrams
}

const termsOfRun = ({ text, han }: Run): string[] => {
  if (han) return bigramsOf(text)
  return text.length <= WORD_MAX ? [text] : []
}

/** The term that finds another one in titles. */
export const inTitle = (term: string): string => IN_TITLE + term

/**
 * What a notice can be found by: pairs of neighbouring characters and whole words of letters and digits of everything,
 * single characters of the title, all of the title once more marked as such, its own numbers whatever their brackets.
 * In order of appearance, each once, at most `max`.
 */
export const termsOf = (title: string, rest: string, max: number, numbers: readonly string[] = []): string[] => {
  const titleRuns = runsOf(title)
  const singles = titleRuns.filter(({ han }) => han).flatMap(({ text }) => text.split(''))
  const keys = numbers.map(numberKey).filter((key): key is string => key !== null)
  const marked = titleRuns.flatMap(termsOfRun).map(inTitle)
  const all = [...titleRuns, ...runsOf(rest)].flatMap(termsOfRun)
  return [...new Set([...all.slice(0, max), ...keys, ...marked, ...singles, ...all.slice(max)])].slice(0, max)
}
