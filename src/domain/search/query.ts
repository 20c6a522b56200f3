import { runsOf } from './runs'
import type { Run } from './runs'
import { bigramsOf } from './terms'

/** What a text's terms must hold to be found: every term of `all`, and of each group of `any` at least one. */
export interface Wanted {
  all: string[]
  any: string[][]
}

/** Particles that join words: what stands on either side may stand apart in the text. */
const PARTICLE = /^(.{2,})[的和与及或](.{2,})$/

const split = (run: Run): Run[] => {
  const found = run.han ? PARTICLE.exec(run.text) : null
  if (found === null) return [run]
  const [, before = '', after = ''] = found
  return [...split({ text: before, han: true }), ...split({ text: after, han: true })]
}

/** Each character must stand in a pair that the text has; the first and the last pair are the only ones for their ends. */
const wantedOfRun = ({ text, han }: Run): Wanted => {
  const pairs = han ? bigramsOf(text) : []
  const first = pairs[0]
  const last = pairs[pairs.length - 1]
  if (first === undefined || last === undefined) return { all: [text], any: [] }
  const any: string[][] = []
  for (let i = 2; i + 2 < text.length; i++) any.push(pairs.slice(i - 1, i + 1))
  return { all: [first, last], any }
}

/**
 * The terms that find what somebody typed, or null where nothing in it can be searched.
 * Words that the query writes together may stand apart in the text: 技改补贴 finds 技改 … 补贴. A single character
 * counts only where nothing longer was typed.
 */
export const wantedOf = (query: string): Wanted | null => {
  const runs = runsOf(query).flatMap(split)
  const wide = runs.filter(({ text, han }) => !han || text.length > 1)
  const parts = (wide.length > 0 ? wide : runs).map(wantedOfRun)
  if (parts.length === 0) return null
  return { all: [...new Set(parts.flatMap(({ all }) => all))], any: parts.flatMap(({ any }) => any) }
}

/** True where the terms hold what is wanted. */
export const satisfies = (terms: ReadonlySet<string>, wanted: Wanted): boolean =>
  wanted.all.every((term) => terms.has(term)) && wanted.any.every((group) => group.some((term) => terms.has(term)))
