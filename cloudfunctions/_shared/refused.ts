import { codeOf, wordsOf } from './messenger'

/** WeChat's no to what a function asked for; a code of null is no answer at all. */
export interface Refused {
  outcome: 'refused'
  code: number | null
  words: string
}

/** The same of whatever the SDK answered or threw. */
export const refused = (said: unknown): Refused => {
  const parts = (said ?? {}) as Record<string, unknown>
  return { outcome: 'refused', code: codeOf(parts), words: wordsOf(parts, said) }
}
