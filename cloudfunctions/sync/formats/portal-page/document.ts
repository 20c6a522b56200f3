import type { LocalDate } from '@/domain/time'
import type { SourceItem } from '../format'
import { dateLine, fullDates } from '../text/dates'
import { numberLine } from '../text/docNumber'
import { lineItem } from '../text/item'
import type { Stretch } from '../text/lines'
import { textOf } from '../text/lines'
import { telling } from '../text/telling'
import type { Mark } from './marks'
import { markOf } from './marks'
import type { TableRow } from './rows'
import { rowFor } from './rows'

export const FORM = 'portal-page'

/** Title, number and labels stand in these first lines. */
const HEAD_LINES = 12

interface Head {
  title: string | null
  docNumbers: string[]
  publishedOn: LocalDate | null
  issuedOn: LocalDate | null
}

const LABELLED = /^(?:标\s*题|名\s*称)\s*[:：]\s*(.{4,})$/
const PUBLISHED = /^(?:发布(?:日期|时间)|公开日期)\s*[:：]/
const ISSUED = /^(?:成文|发文|生成|印发)日期\s*[:：]/
const NUMBERED = /^(?:发文字号|文\s*号)\s*[:：]\s*(.+)$/

const withNumber = (head: Head, docNumber: string | undefined): Head =>
  docNumber === undefined ? head : { ...head, docNumbers: [...head.docNumbers, docNumber] }

const withTitle = (head: Head, title: string | undefined): Head => ({ ...head, title: head.title ?? title ?? null })

const fromLabel = (head: Head, line: string): Head => {
  const date = fullDates(line)[0]?.date ?? null
  const number = numberLine(NUMBERED.exec(line)?.[1] ?? '') ?? undefined
  const named = withTitle(withNumber(head, number), LABELLED.exec(line)?.[1])
  if (PUBLISHED.test(line)) return { ...named, publishedOn: date }
  return ISSUED.test(line) ? { ...named, issuedOn: date } : named
}

const fromMark = (head: Head, mark: Mark, line: string): Head => {
  if (mark.is === 'label') return fromLabel(head, line)
  if (mark.is === 'title') return withTitle(head, line)
  if (mark.is === 'number') return withNumber(head, mark.docNumber)
  return mark.is === 'numberAndTitle' ? withTitle(withNumber(head, mark.docNumber), mark.title) : head
}

/** The lines above the first one of the text itself. */
const headOf = (lines: string[]): Head => {
  const empty: Head = { title: null, docNumbers: [], publishedOn: null, issuedOn: null }
  let head = empty
  for (const raw of lines.slice(0, HEAD_LINES)) {
    const line = raw.trim()
    const mark = markOf(line)
    if (mark.is === 'prose' || mark.is === 'heading' || mark.is === 'addressees') break
    head = fromMark(head, mark, line)
  }
  return head
}

const DISCLOSURE = /本指南/
/** What a disclosure guide is about; such a guide has no title of its own on most pages. */
const GUIDE_TITLE = '政府信息公开指南'

const foundTitle = (body: string): string =>
  DISCLOSURE.test(body.slice(0, 1500)) && body.includes('政府信息公开')
    ? GUIDE_TITLE
    : telling(body.replace(/^\s*(?:导\s*读|编者按|内容摘要)[:：]?\s*\n/, ''))

/** The day under the signature: the first line that says nothing but a day. */
const signedOn = (lines: string[]): LocalDate | null =>
  lines.reduce<LocalDate | null>((first, line) => first ?? dateLine(line), null)

const fromRow = (head: Head, row: TableRow | null): Head => {
  if (row === null) return head
  const docNumbers = head.docNumbers.length === 0 && row.docNumber !== null ? [row.docNumber] : head.docNumbers
  const { publishedOn, issuedOn } = head
  return { ...head, docNumbers, publishedOn: publishedOn ?? row.publishedOn, issuedOn: issuedOn ?? row.issuedOn }
}

/** The document that stands in a stretch of a page. */
export const documentItem = (lines: string[], stretch: Stretch, rows: TableRow[]): SourceItem => {
  const own = lines.slice(stretch.first, stretch.last + 1)
  const head = headOf(own)
  const title = head.title ?? foundTitle(textOf(lines, stretch))
  const signed = { ...head, issuedOn: head.issuedOn ?? signedOn(own) }
  const known = fromRow(signed, rowFor(rows, title, head.docNumbers))
  return lineItem(lines, stretch, { ...known, form: FORM, title, titleStated: head.title !== null })
}
