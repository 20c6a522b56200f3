import type { Stretch } from '../text/lines'
import { trimmed } from '../text/lines'
import { isFurniture } from '../text/furniture'
import type { Mark } from './marks'
import { markOf } from './marks'
import type { Progress } from './progress'
import { isAttached, nothingRead, withLine } from './progress'

const PREAMBLE = /^(?:为|根据|按照|近日|日前|经|近年来)/
const NEWS = /^(?:近日|日前|\d{1,2}月\d{1,2}日)[,，]?/
/** Lines of a preamble before the first heading. */
const PREAMBLE_LINES = 3

const isFirstPart = (mark: Mark | undefined): boolean =>
  mark?.is === 'heading' && mark.level !== 'below' && mark.ordinal === 1

/** A preamble stands before a first heading, with no other heading between. */
const leadsToFirstPart = (marks: Mark[], at: number): boolean => {
  const next = marks
    .slice(at + 1)
    .filter(({ is }) => is !== 'nothing')
    .slice(0, PREAMBLE_LINES)
  const heading = next.find(({ is }) => is === 'heading')
  return isFirstPart(heading)
}

/** Headings that count from one again, or news below a finished text, begin another document. */
const proseBegins = (progress: Progress, marks: Mark[], at: number, line: string): boolean => {
  if (progress.closed === 'source') return true
  const finished = progress.closed === 'article' || (progress.closed === 'date' && !progress.attaches)
  if (finished && (NEWS.test(line) || PREAMBLE.test(line))) return true
  return progress.part >= 2 && !progress.attaches && PREAMBLE.test(line) && leadsToFirstPart(marks, at)
}

const headingBegins = ({ part, article, attaches, closed }: Progress, mark: Mark): boolean => {
  if (mark.is !== 'heading' || mark.level === 'below' || mark.ordinal !== 1 || attaches) return false
  return closed === 'source' || (mark.level === 'part' ? part >= 2 : article >= 2)
}

interface Place {
  lines: string[]
  marks: Mark[]
  at: number
}

/** What makes each kind of line the first of a document, below one that has more than its head. */
const BEGINS: Partial<Record<Mark['is'], (progress: Progress, place: Place) => boolean>> = {
  number: () => true,
  numberAndTitle: () => true,
  guide: () => true,
  addressees: () => true,
  label: (_progress, { marks, at }) => marks[at + 1]?.is === 'label',
  title: (progress, { lines, at }) => !isAttached(progress, lines[at] ?? ''),
  prose: (progress, { lines, marks, at }) => proseBegins(progress, marks, at, (lines[at] ?? '').trim()),
  heading: (progress, { marks, at }) => headingBegins(progress, marks[at] as Mark),
}

const begins = (mark: Mark, progress: Progress, place: Place): boolean =>
  !progress.headOnly && (BEGINS[mark.is]?.(progress, place) ?? false)

/** Where the documents of a page stand, furniture and tables above, between and below them left out. */
export const documentsIn = (lines: string[]): Stretch[] => {
  const marks = lines.map(markOf)
  const found: Stretch[] = []
  let first: number | null = null
  let progress = nothingRead()
  marks.forEach((mark, at) => {
    if (first === null && (mark.is === 'nothing' || mark.is === 'table')) return
    if (first === null || begins(mark, progress, { lines, marks, at })) {
      if (first !== null) found.push({ first, last: at - 1 })
      first = at
      progress = nothingRead()
    }
    progress = withLine(progress, mark, lines[at] ?? '')
  })
  if (first !== null) found.push({ first, last: lines.length - 1 })
  return found.flatMap((stretch) => trimmed(lines, stretch, isFurniture) ?? [])
}
