import { runsOf } from './runs'
import type { Run } from './runs'

/** Letters and digits beyond this are no word that anybody types. */
const WORD_MAX = 24

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

/**
 * What a notice can be found by: pairs of neighbouring characters and whole words of letters and digits of everything,
 * and single characters of the title. In order of appearance, each once, at most `max`.
 */
export const termsOf = (title: string, rest: string, max: number): string[] => {
  const titleRuns = runsOf(title)
  const singles = titleRuns.filter(({ han }) => han).flatMap(({ text }) => text.split(''))
  const all = [...titleRuns, ...runsOf(rest)].flatMap(termsOfRun)
  return [...new Set([...all.slice(0, max), ...singles, ...all.slice(max)])].slice(0, max)
}
