import { bare, likeness } from './bare'
import { contentsText, unframed } from './contents'

/** Lines over which one title may be broken. */
const TITLE_LINES = 5
/** An office's name may stand above a title that the contents give without it. */
const OFFICE_LENGTH = 60
/** Two writings of one title differ in a sign or two. */
const ALIKE = 0.85
/** Shorter titles are looked for word for word only. */
const LONG_ENOUGH = 10

/** A title where it stands in the text; 0-based lines, inclusive. Below, `texts` are the lines of the file as bare texts. */
export interface FoundTitle {
  first: number
  last: number
}

/** A way in which lines, joined, are a title. */
interface Way {
  fits: (joined: string, wanted: string) => boolean
  /** False where no further line can make it one. */
  mayGoOn: (joined: string, wanted: string) => boolean
}

/** Bullets, numbers and frames around a title are no longer. */
const DECORATION = 12

const same: Way = {
  fits: (joined, wanted) => joined === wanted,
  mayGoOn: (joined, wanted) => wanted.startsWith(joined),
}
const decorated: Way = {
  fits: (joined, wanted) => joined.includes(wanted) && bare(unframed(contentsText(joined))) === wanted,
  mayGoOn: (joined, wanted) =>
    joined.length < wanted.length + DECORATION && joined.slice(0, DECORATION + 2).includes(wanted.slice(0, 2)),
}
const underOffice: Way = {
  fits: (joined, wanted) => joined.endsWith(wanted) && !/[。:;,]/.test(joined.slice(0, -wanted.length)),
  mayGoOn: (joined, wanted) => joined.length < wanted.length + OFFICE_LENGTH,
}
const alike: Way = {
  fits: (joined, wanted) => Math.abs(joined.length - wanted.length) <= DECORATION && likeness(joined, wanted) >= ALIKE,
  mayGoOn: (joined, wanted) => joined.length < wanted.length && joined.charAt(0) === wanted.charAt(0),
}

/** The title as it begins at a line, over as many lines as it takes. */
const titleAt = (texts: string[], at: number, wanted: string, way: Way): FoundTitle | null => {
  let joined = ''
  let taken = 0
  for (let i = at; i < texts.length && taken < TITLE_LINES; i++) {
    if (texts[i] === '') continue
    joined += texts[i] ?? ''
    if (joined.length > wanted.length + OFFICE_LENGTH) return null
    if (way.fits(joined, wanted)) return { first: at, last: i }
    if (!way.mayGoOn(joined, wanted)) return null
    taken++
  }
  return null
}

/** True where a title stands at a line word for word, bullets and frames aside. */
export const standsAt = (texts: string[], title: string, at: number): boolean => {
  const wanted = bare(title)
  return titleAt(texts, at, wanted, same) !== null || titleAt(texts, at, wanted, decorated) !== null
}

/** True where a title stands at a line, perhaps in another writing. */
export const seemsAt = (texts: string[], title: string, at: number): boolean =>
  standsAt(texts, title, at) || (bare(title).length >= LONG_ENOUGH && titleAt(texts, at, bare(title), alike) !== null)

const EXACT = [same, decorated]

const waysFor = (wanted: string, ways: Way[]): Way[] => (wanted.length < LONG_ENOUGH ? EXACT : ways)

const find = (texts: string[], title: string, from: number, ways: Way[]): FoundTitle | null => {
  const wanted = bare(title)
  if (wanted === '') return null
  for (const way of waysFor(wanted, ways)) {
    for (let at = from; at < texts.length; at++) {
      const found = texts[at] === '' ? null : titleAt(texts, at, wanted, way)
      if (found) return found
    }
  }
  return null
}

/** Where a title stands at or behind a line word for word, bullets and frames aside. */
export const findExactly = (texts: string[], title: string, from: number): FoundTitle | null =>
  find(texts, title, from, EXACT)

/** Where a title stands at or behind a line: word for word, else below its office's name, else in another writing. */
export const findTitle = (texts: string[], title: string, from: number): FoundTitle | null =>
  find(texts, title, from, [...EXACT, underOffice, alike])
