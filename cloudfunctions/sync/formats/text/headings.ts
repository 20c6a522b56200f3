import { bare, likeness } from './bare'
import { contentsText, unframed } from './contents'
import { isBlank } from './lines'

/** Lines over which one title may be broken. */
const TITLE_LINES = 5
/** An office's name may stand above a title that the contents give without it. */
const OFFICE_LENGTH = 60
/** Two writings of one title differ in a sign or two. */
const ALIKE = 0.88
/** Shorter ones are looked for word for word only. */
const LONG_ENOUGH = 10

/** A title where it stands in the text; 0-based lines, inclusive. */
export interface FoundTitle {
  first: number
  last: number
}

type Fits = (joined: string, wanted: string) => boolean

const same: Fits = (joined, wanted) => joined === wanted
const decorated: Fits = (joined, wanted) => bare(unframed(contentsText(joined))) === wanted
const underOffice: Fits = (joined, wanted) =>
  wanted.length >= LONG_ENOUGH &&
  joined.endsWith(wanted) &&
  joined.length - wanted.length <= OFFICE_LENGTH &&
  !/[。:;,]/.test(joined.slice(0, -wanted.length))
const alike: Fits = (joined, wanted) => wanted.length >= LONG_ENOUGH && likeness(joined, wanted) >= ALIKE

/** The title as it begins at a line, over as many lines as it takes. */
const titleAt = (lines: string[], at: number, wanted: string, fits: Fits): FoundTitle | null => {
  let joined = ''
  let taken = 0
  for (let i = at; i < lines.length && taken < TITLE_LINES; i++) {
    if (isBlank(lines[i])) continue
    joined += bare(lines[i] ?? '')
    if (joined.length > wanted.length + OFFICE_LENGTH) return null
    if (fits(joined, wanted)) return { first: at, last: i }
    taken++
  }
  return null
}

/** True where a title stands at a line word for word, bullets and frames aside. */
export const standsAt = (lines: string[], title: string, at: number): boolean => {
  const wanted = bare(title)
  return titleAt(lines, at, wanted, same) !== null || titleAt(lines, at, wanted, decorated) !== null
}

/** True where a title stands at a line, perhaps in another writing. */
export const seemsAt = (lines: string[], title: string, at: number): boolean =>
  standsAt(lines, title, at) || titleAt(lines, at, bare(title), alike) !== null

/**
 * Where a title of the contents stands in the text at or behind a line: word for word, else with a bullet or frame,
 * else below its office's name, else in another writing. Null where it does not.
 */
export const findTitle = (lines: string[], title: string, from: number): FoundTitle | null => {
  const wanted = bare(title)
  if (wanted === '') return null
  for (const fits of [same, decorated, underOffice, alike]) {
    for (let at = from; at < lines.length; at++) {
      const found = isBlank(lines[at]) ? null : titleAt(lines, at, wanted, fits)
      if (found) return found
    }
  }
  return null
}
