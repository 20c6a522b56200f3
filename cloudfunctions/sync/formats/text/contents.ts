import { isBlank } from './lines'
import { bare } from './bare'

const HEADING = /^(?:本期|本刊)?(?:目录|要目|导读|看点|内容|内容提要|目次|要闻导读|Contents)$/i

/** The line that heads the table of contents (目录), or -1. */
export const contentsLine = (lines: string[]): number =>
  lines.findIndex((line) => HEADING.test(bare(line).replace(/[【】()<>《》]/g, '')))

const PAGE_BEFORE = /^[-—·•*●◆■\s]*[(（]?(\d{1,3})[)）]?(?:[\s、.．·—-]+)(?=\D)/
const PAGE_BEHIND = /(?:[\s.…·．—-]{2,}|[/／]\s*|\s+)[(（]?\s*(\d{1,3})\s*[)）]?\s*$|[(（]\s*(\d{1,3})\s*[)）]\s*$/
const BULLET = /^[-—·•*●◆■▶►◇○☆★□\s]+/
const NUMBERING = /^\d{1,2}\s*[.、．]\s*(?=\D)/
const FRAME = /^[【[《<]+(?=[^】\]》>]*[】\]》>]+$)|[】\]》>]+$/g
const DOTS = /[.…·．\s—-]+$/

/** A line of a table of contents. */
export interface ContentsLine {
  /** 0-based. */
  line: number
  text: string
  /** The number before or behind it, null where there is none. */
  page: number | null
}

/** A line of contents without bullet, number and dots. */
export const contentsText = (line: string): ContentsLine['text'] => readContentsLine(line, 0).text

const readContentsLine = (raw: string, line: number): ContentsLine => {
  const behind = PAGE_BEHIND.exec(raw)
  const before = behind ? null : PAGE_BEFORE.exec(raw)
  const inner = behind ? raw.slice(0, behind.index) : raw.slice(before?.[0].length ?? 0)
  const text = inner.replace(BULLET, '').replace(NUMBERING, '').replace(DOTS, '').trim()
  const page = (behind ?? before)?.slice(1).find((digits) => digits !== undefined)
  return { line, text, page: page === undefined ? null : Number(page) }
}

/** The lines of the contents between two lines (`to` exclusive). */
export const contentsBetween = (lines: string[], from: number, to: number): ContentsLine[] =>
  lines.slice(from, to).flatMap((raw, i) => (isBlank(raw) ? [] : [readContentsLine(raw, from + i)]))

/** The words of a section's name without the frame that it stands in: 【科创聚焦】 */
export const unframed = (text: string): string => text.trim().replace(FRAME, '').trim()
