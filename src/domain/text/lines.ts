import type { Mapped } from './mapped'
import { noDrops, without } from './mapped'
import { headingAt } from './headings'

/** A line shorter than this is a title, a label or a signature, not a paragraph cut by a page end. */
const CUT_LINE = 16

/** Line breaks, with the page numbers that stand between them alone: -4-, ·4· */
const BREAKS = /\n+(?:[-·][0-9]{1,3}[-·]\n+)*/g
const ENDS_OPEN = /[\u3400-\u9fff,、]$/
const TITLE_ENDS = /[日章]$|(?:通知|意见|办法|方案|规划|措施|细则|规定|公告|公示|决定|函|指南|局|厅|委|室|府|表)$/
const BEGINS_OPEN = /^[“《\u3400-\u9fff]/

const isCut = (line: string, next: string): boolean =>
  line.length >= CUT_LINE &&
  ENDS_OPEN.test(line) &&
  !TITLE_ENDS.test(line) &&
  /[,。;]/.test(next) &&
  BEGINS_OPEN.test(next) &&
  headingAt(next, 0) === null

/** Leaves one break between lines and none where a page end cut a sentence. */
export const healBreaks = (mapped: Mapped): Mapped => {
  const { text } = mapped
  const drops = noDrops(mapped)
  let start = 0
  for (const breaks of text.matchAll(BREAKS)) {
    const line = text.slice(start, breaks.index)
    const after = breaks.index + breaks[0].length
    const nextEnd = text.indexOf('\n', after)
    const next = text.slice(after, nextEnd < 0 ? text.length : nextEnd)
    const kept = line !== '' && !isCut(line, next) ? 1 : 0
    drops.fill(1, breaks.index + kept, after)
    start = after
  }
  return without(mapped, drops)
}
