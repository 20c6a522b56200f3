import type { LocalDate } from '@/domain/time'
import { itemError, shown, unreadable } from '../errors'
import type { ItemError, SourceItem, Split } from '../format'
import { numberAtHead } from '../text/docNumber'
import { fullDates } from '../text/dates'
import { isFurniture, isLabel } from '../text/furniture'
import { lineItem } from '../text/item'
import type { Stretch } from '../text/lines'
import { isBlank, linesOf, textOf, trimmed } from '../text/lines'
import { telling } from '../text/telling'
import { isTitleLine, titleAtHead } from '../text/titles'
import { uniqueItems } from '../unique'
import type { HeadDate } from './dates'
import { entryDate, headDate } from './dates'

const FORM = 'news-list'

interface Entry {
  head: HeadDate
  line: number
  text: Stretch | null
}

const textLines = (lines: string[], { first, last }: Stretch): number =>
  lines.slice(first, last + 1).filter((line) => !isBlank(line)).length

/** How a day is written: a signature's 2025年12月31日 does not head an entry where others have [12-31]. */
const writingOf = (line: string): string => line.normalize('NFKC').replace(/\s+/g, '').replace(/\d+/g, '#')

const mostFrequent = (all: string[]): string | undefined => {
  const count = (one: string): number => all.filter((other) => other === one).length
  return [...new Set(all)].sort((a, b) => count(b) - count(a))[0]
}

/** The entries with their texts; under the last one, a page's own lines are left out. */
const entriesOf = (lines: string[]): Entry[] => {
  const dated = lines.flatMap((line, at) => {
    const head = headDate(line)
    return head === null ? [] : [{ head, line: at, writing: writingOf(line) }]
  })
  const usual = mostFrequent(dated.map(({ writing }) => writing))
  const heads = dated.filter(({ writing }) => writing === usual)
  const entries = heads.map(({ head, line }, i) => {
    const last = (heads[i + 1]?.line ?? lines.length) - 1
    return { head, line, text: trimmed(lines, { first: line + 1, last }, isFurniture) }
  })
  const end = entries.pop()
  if (end === undefined) return []
  const single = entries.length > 0 && entries.every(({ text }) => text === null || textLines(lines, text) === 1)
  return [...entries, { ...end, text: end.text && withoutFoot(lines, end.text, single) }]
}

/** A text of one line has no more lines than the others; of a longer one, names and labels at its end are the page's. */
const withoutFoot = (lines: string[], text: Stretch, single: boolean): Stretch | null => {
  const idle = (line: string): boolean => isFurniture(line) || isLabel(line)
  let { last } = text
  while (last > text.first && idle(lines[last] ?? '') && (single || footAbove(lines, text.first, last))) last--
  return trimmed(lines, { first: text.first, last }, isFurniture)
}

/** True where a page's words stand above a label, so that it is no signature. */
const footAbove = (lines: string[], first: number, at: number): boolean =>
  lines.slice(first + 1, at + 1).some((line) => !isBlank(line) && isFurniture(line))

interface Title {
  title: string
  titleStated: boolean
}

const titleOf = (body: string): Title => {
  const [head = '', ...rest] = body.split('\n').filter((line) => !isBlank(line))
  const heading = rest.length > 0 && (isTitleLine(head) || isLabel(head))
  const stated = heading ? head.trim() : titleAtHead(head)
  return stated === null ? { title: telling(body), titleStated: false } : { title: stated, titleStated: true }
}

const HEAD_NUMBER =
  /[\u3400-\u9fff]{2,16}\s*[〔[(【﹝［（]\s*(?:19|20)\d\d\s*年?\s*[〕\])】﹞］）]\s*(?:第\s*)?\d{1,5}\s*号/

/** The number right behind a stated title. */
const numbersOf = (body: string, { title, titleStated }: Title): string[] => {
  const behind = titleStated
    ? body
        .trim()
        .slice(title.length, title.length + 60)
        .trim()
    : body.trim()
  const found = numberAtHead(HEAD_NUMBER.exec(behind)?.index === 0 ? behind : '')
  return found === null ? [] : [found.docNumber]
}

/** A text that ends with a day was signed on it. */
const issuedOnOf = (body: string): LocalDate | null => {
  const tail = body.trim().slice(-30)
  const last = fullDates(tail).pop()
  return last && last.end === tail.normalize('NFKC').length ? last.date : null
}

const readEntry = (lines: string[], { text }: Entry, publishedOn: LocalDate): SourceItem | null => {
  if (text === null) return null
  const body = textOf(lines, text)
  const title = titleOf(body)
  return lineItem(lines, text, {
    form: FORM,
    ...title,
    publishedOn,
    issuedOn: issuedOnOf(body),
    docNumbers: numbersOf(body, title),
  })
}

/** A list page as text: lines of a day (06-10, without a year) and the text of that day's entry below, without a title. */
export const newsList: Split = (file, fetchedOn) => {
  const lines = linesOf(file)
  const entries = entriesOf(lines)
  if (entries.length === 0) {
    const found = shown(file)
    if (found === '') return unreadable('EMPTY_FILE', '来源是空的')
    return unreadable('NO_ITEMS', `应有“06-10”这样只写日期的行，一行也没有；开头是“${found}”`, 1)
  }
  const items: SourceItem[] = []
  const errors: ItemError[] = []
  let above: LocalDate | null = null
  entries.forEach((entry, i) => {
    const line = entry.line + 1
    const date = entryDate(entry.head, fetchedOn, above)
    if (date === null)
      return void errors.push(itemError('WRONG_DATE', i + 1, `没有“${shown(lines[entry.line] ?? '')}”这一天`, { line }))
    above = date
    const item = readEntry(lines, entry, date)
    if (item === null) errors.push(itemError('EMPTY_VALUE', i + 1, '日期下面应是正文，没有找到', { line }))
    else items.push(item)
  })
  return uniqueItems({ items, errors })
}
