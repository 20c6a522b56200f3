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

/** A day on a line of its own, between the words that lead to it and the words that make it a close. */
const ENDS_IN_DAY = /(?:[0-9]日|月底|[0-9][时点分]|:[0-9]{2})$/
const FOLLOWS_DAY = /^(?:前(?![沿期述款景海端言])|之前|以前|止(?![付损血])|至|到|[-~])/
const LEADS_TO_DAY = /(?:于|在|至|到|自|从|[-~])$/
const BEGINS_WITH_DAY = /^(?:20[0-9]{2}年|(?:1[0-2]|[1-9])月)/

const isInDay = (line: string, next: string): boolean =>
  (ENDS_IN_DAY.test(line) && FOLLOWS_DAY.test(next)) || (LEADS_TO_DAY.test(line) && BEGINS_WITH_DAY.test(next))

const isCut = (line: string, next: string): boolean => isInDay(line, next) || isCutSentence(line, next)

const isCutSentence = (line: string, next: string): boolean =>
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
