import { numberLine } from '../text/docNumber'
import { isBlank } from '../text/lines'
import type { HeadAbove } from '../text/outline'

/** An order stands with its number and its words above the title of what it proclaims. */
const ORDER_LINES = 30
const OFFICE = /^[\u3400-\u9fff\s]{2,40}(?:政府|办公厅|办公室|厅|局|委员会|委|院)$/

const above = (lines: string[], at: number, floor: number): number => {
  let line = at - 1
  while (line >= floor && isBlank(lines[line])) line--
  return line
}

/** The line of an order (某省人民政府令, its number behind it or below) between two lines, or -1. */
const orderLine = (lines: string[], first: number, floor: number): number => {
  for (let at = Math.max(floor, first - ORDER_LINES); at < first; at++) {
    const below = lines.slice(at + 1, first).find((line) => !isBlank(line)) ?? ''
    const line = (lines[at] ?? '').trim()
    if (/令(?:第\s*\d+\s*号)?$/.test(line) && numberLine(/号$/.test(line) ? line : line + below) !== null) return at
  }
  return -1
}

/** Above a title stand the offices that issue it, or the order that proclaims it. */
export const gazetteHead: HeadAbove = (lines, first, floor) => {
  const order = orderLine(lines, first, floor)
  if (order >= 0) return order
  let head = first
  for (let at = above(lines, head, floor); at >= floor && OFFICE.test((lines[at] ?? '').trim());) {
    head = at
    at = above(lines, head, floor)
  }
  return head
}
