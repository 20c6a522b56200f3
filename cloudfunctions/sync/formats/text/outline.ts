import { bare } from './bare'
import type { ContentsLine } from './contents'
import { contentsBetween, contentsLine, unframed } from './contents'
import { isFurniture } from './furniture'
import type { FoundTitle } from './headings'
import { findExactly, findTitle, seemsAt, standsAt } from './headings'
import type { Stretch } from './lines'
import { isBlank, trimmed } from './lines'

/** A document that the contents name. */
export interface Outlined {
  title: string
  section: string | null
  /** The line of the contents that names it, 1-based. */
  contentsLine: number
  /** Title and text; null where the title does not stand in the text. */
  stretch: Stretch | null
  /** The last line of the title. */
  titleEnd: number
}

interface Entry extends ContentsLine {
  found: FoundTitle | null
  section: boolean
}

/** The lines of a file, and the same as bare texts. */
interface Page {
  lines: string[]
  texts: string[]
}

/** No line of the contents is longer. */
const LINE_LENGTH = 300
/** Contents are never longer. */
const CONTENTS_LINES = 400
/** A title is over so many lines of the contents at most. */
const JOINED = 4
const SECTION_LENGTH = 16
const PROSE = /。/

/** The first titles are looked for in another writing too: those further down are often alike. */
const FIRST_TITLES = 4

const begun = ({ lines, texts }: Page, seen: string[], at: number): boolean =>
  PROSE.test(lines[at] ?? '') ||
  (texts[at] ?? '').length > LINE_LENGTH ||
  seen.some((title) => standsAt(texts, title, at)) ||
  seen.slice(0, FIRST_TITLES).some((title) => seemsAt(texts, title, at))

/** The first line below the contents: where one of their titles stands again, or a sentence. */
const contentsEnd = (page: Page, from: number): number => {
  const { lines } = page
  const seen: string[] = []
  let above = ''
  for (let at = from; at < lines.length && at < from + CONTENTS_LINES; at++) {
    if (isBlank(lines[at])) continue
    if (begun(page, seen, at)) return at
    for (const { text } of contentsBetween(lines, at, at + 1)) seen.push(unframed(text), above + unframed(text))
    above = seen[seen.length - 2] ?? ''
  }
  return Math.min(lines.length, from + CONTENTS_LINES)
}

type Find = (title: string) => FoundTitle | null

/** Lines of the contents that make one title which stands in the text word for word; one with a number ends or begins it. */
const joinedAt = (raw: ContentsLine[], k: number, paged: boolean, find: Find) => {
  for (let m = 1; m <= JOINED && k + m <= raw.length; m++) {
    const group = raw.slice(k, k + m)
    const pages = group.filter(({ page }) => page !== null)
    if (pages.length > 1) return null
    if (paged && pages.length === 0) continue
    const text = group.map((entry) => entry.text).join('')
    const found = find(text)
    if (found) return { text, found, taken: m }
  }
  return null
}

/** A short line without a number, above a line that is a title by itself. */
const namesSection = (raw: ContentsLine[], k: number, find: Find): boolean => {
  const [at, next] = [raw[k], raw[k + 1]]
  if (!at || !next || at.page !== null || at.text.length > SECTION_LENGTH) return false
  return next.page !== null ? find(next.text) !== null : joinedAt(raw, k + 1, true, find) !== null
}

/** How far the contents have been read. */
interface Reading {
  texts: string[]
  raw: ContentsLine[]
  paged: boolean
  /** Where the next title is looked for. */
  cursor: number
  /** Titles that do not stand in the text word for word. */
  misses: number
}

interface Next {
  entry: Entry
  taken: number
}

/** With more titles that are not found, text and contents do not belong together. */
const MISSES_MAX = 20

/** The entry that begins with a line of the contents. */
const nextEntry = ({ texts, raw, paged, cursor, misses }: Reading, k: number): Next => {
  const at = raw[k] as ContentsLine
  const lost = misses >= MISSES_MAX
  const exact = (title: string): FoundTitle | null => (lost ? null : findExactly(texts, title, cursor))
  const named = paged && namesSection(raw, k, exact)
  const joined = named ? null : joinedAt(raw, k, paged, exact)
  if (joined) return { entry: { ...at, ...joined, section: false }, taken: joined.taken }
  const text = unframed(at.text)
  const section = named || (paged && at.page === null)
  const found = section || lost ? null : findTitle(texts, text, cursor)
  return { entry: { ...at, text, section, found }, taken: 1 }
}

const readEntries = ({ lines, texts }: Page, raw: ContentsLine[], from: number): Entry[] => {
  const paged = raw.filter(({ page }) => page !== null).length * 3 > raw.length
  const reading: Reading = { texts, raw, paged, cursor: from, misses: 0 }
  const entries: Entry[] = []
  for (let k = 0; k < raw.length;) {
    const { entry, taken } = nextEntry(reading, k)
    entries.push(entry)
    if (entry.found) reading.cursor = entry.found.last + 1
    else if (!entry.section) reading.misses++
    k += taken
  }
  return withoutTail(paged ? entries : withSections(lines, entries))
}

/** Below the last title of the contents the text begins: what looked like a section there is none. */
const withoutTail = (entries: Entry[]): Entry[] => {
  const last = entries.map(({ section }) => section).lastIndexOf(false)
  return entries.slice(0, last + 1)
}

/** Contents without page numbers: a section's name is followed by a title at once, in the text too where it stands there. */
const withSections = (lines: string[], entries: Entry[]): Entry[] =>
  entries.map((entry, k) => {
    const next = entries[k + 1]
    if (next === undefined) return entry
    if (entry.found === null) return { ...entry, section: entry.text.length <= SECTION_LENGTH }
    const between = lines.slice(entry.found.last + 1, next.found?.first ?? entry.found.last + 1)
    return { ...entry, section: next.found !== null && between.every((line) => isFurniture(line)) }
  })

const outlineOf = (lines: string[], entries: Entry[], headAbove: HeadAbove): Outlined[] => {
  const names = new Set(entries.filter(({ section }) => section).map(({ text }) => bare(text)))
  const idle = (line: string): boolean => isFurniture(line) || names.has(bare(unframed(line)))
  const titles = entries.flatMap(({ found }) => found ?? [])
  const firstOf = (found: FoundTitle): number => {
    const floor = Math.max(-1, ...titles.filter(({ last }) => last < found.first).map(({ last }) => last))
    return headAbove(lines, found.first, floor + 1)
  }
  const firsts = titles.map(firstOf)
  let section: string | null = null
  return entries.flatMap((entry) => {
    const { text, found, line } = entry
    if (entry.section) {
      section = text
      return []
    }
    const next = Math.min(lines.length, ...firsts.filter((first) => found !== null && first > found.first))
    const stretch = found && trimmed(lines, { first: firstOf(found), last: next - 1 }, idle)
    return [{ title: text, section, contentsLine: line + 1, stretch, titleEnd: found?.last ?? -1 }]
  })
}

/** The line at which a document begins whose title stands at `first`; above `floor` is another one's. */
export type HeadAbove = (lines: string[], first: number, floor: number) => number

/** The documents that a table of contents names, where they stand; null where there is no table of contents. */
export const outline = (lines: string[], headAbove: HeadAbove = (_lines, first) => first): Outlined[] | null => {
  const heading = contentsLine(lines)
  if (heading < 0) return null
  const page = { lines, texts: lines.map(bare) }
  const end = contentsEnd(page, heading + 1)
  return outlineOf(lines, readEntries(page, contentsBetween(lines, heading + 1, end), end), headAbove)
}
