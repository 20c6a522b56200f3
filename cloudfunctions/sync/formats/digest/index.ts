import { localDate, partsOf } from '@/domain/time'
import type { LocalDate } from '@/domain/time'
import { itemError, shown, unreadable } from '../errors'
import type { Split } from '../format'
import { contentsLine } from '../text/contents'
import { dateLine, fullDates } from '../text/dates'
import { isFurniture, isLabel } from '../text/furniture'
import { lineItem } from '../text/item'
import type { Stretch } from '../text/lines'
import { isBlank, linesOf, textOf, trimmed } from '../text/lines'
import { originLine } from '../text/origin'
import type { Outlined } from '../text/outline'
import { outline } from '../text/outline'
import { uniqueItems } from '../unique'

const FORM = 'digest'

/** The day of the issue: the one that stands alone in the masthead, else the last day named there. */
const issueDate = (masthead: string[]): LocalDate | null => {
  const alone = masthead.flatMap((line) => dateLine(line) ?? [])[0]
  return alone ?? masthead.flatMap((line) => fullDates(line)).pop()?.date ?? null
}

const ISSUED = /(\d{1,2})月(\d{1,2})日[^。;；]{0,80}?(?:发布|印发|公布|出台|公示)/

/** The day on which the office issued what an item tells of, in its first sentence; never after the issue. */
const issuedOnOf = (text: string, issue: LocalDate | null): LocalDate | null => {
  const [sentence = ''] = text.split('。')
  const found = ISSUED.exec(sentence)
  if (found === null || issue === null) return null
  const { year } = partsOf(issue)
  const days = [year, year - 1].map((one) => localDate(one, Number(found[1]), Number(found[2])))
  return days.find((day) => day !== null && day <= issue) ?? null
}

/** Below the last item stand a page's buttons and labels. */
const withoutFoot = (lines: string[], stretch: Stretch, titleEnd: number): Stretch => {
  let { last } = stretch
  const idle = (line: string): boolean => isFurniture(line) || (isLabel(line) && originLine(line) === null)
  while (last > titleEnd && idle(lines[last] ?? '')) last--
  return { first: stretch.first, last }
}

interface Issue {
  lines: string[]
  date: LocalDate | null
  last: number
}

const itemOf = ({ lines, date, last }: Issue, { title, section, titleEnd }: Outlined, stretch: Stretch) => {
  const own = stretch.last === last ? withoutFoot(lines, stretch, titleEnd) : stretch
  const text = textOf(lines, { first: titleEnd + 1, last: own.last })
  const known = { title, titleStated: true, section, publishedOn: date, issuedOn: issuedOnOf(text, date) }
  return { item: lineItem(lines, own, { form: FORM, ...known }), empty: isBlank(text) }
}

/** A digest as text: masthead with number and day, contents under sections, the items in the same order, a page's foot. */
export const digest: Split = (file) => {
  const lines = linesOf(file)
  if (isBlank(file)) return unreadable('EMPTY_FILE', '来源是空的')
  const outlined = outline(lines)
  if (outlined === null) return unreadable('NO_CONTENTS', `应有“目录”一行，没有找到；开头是“${shown(file)}”`, 1)
  const masthead = lines.slice(0, contentsLine(lines))
  const last = Math.max(...outlined.map(({ stretch }) => stretch?.last ?? -1))
  const issue: Issue = { lines, date: issueDate(masthead), last }
  const items = []
  const errors = []
  for (const [i, entry] of outlined.entries()) {
    const at = { line: entry.contentsLine }
    const stretch = entry.stretch && trimmed(lines, entry.stretch, isFurniture)
    const read = stretch && itemOf(issue, entry, stretch)
    if (!read) errors.push(itemError('NOT_IN_TEXT', i + 1, `目录有“${shown(entry.title)}”，正文没有`, at))
    else if (read.empty)
      errors.push(itemError('EMPTY_VALUE', i + 1, `“${shown(entry.title)}”下面应有正文，没有找到`, at))
    else items.push(read.item)
  }
  if (outlined.length === 0) return unreadable('NO_ITEMS', '目录下面应有各条标题，一条也没有', contentsLine(lines) + 1)
  return uniqueItems({ items, errors })
}
