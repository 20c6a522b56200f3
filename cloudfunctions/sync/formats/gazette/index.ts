import type { LocalDate } from '@/domain/time'
import { itemError, shown, unreadable } from '../errors'
import type { Split, SourceItem } from '../format'
import { contentsLine } from '../text/contents'
import { dateLine } from '../text/dates'
import { numberLine } from '../text/docNumber'
import { isFurniture } from '../text/furniture'
import { lineItem } from '../text/item'
import type { Stretch } from '../text/lines'
import { isBlank, linesOf, trimmed } from '../text/lines'
import type { Outlined } from '../text/outline'
import { outline } from '../text/outline'
import { uniqueItems } from '../unique'
import { gazetteHead } from './head'

const FORM = 'gazette'

/** A document's number stands in these first lines below its title. */
const HEAD_LINES = 4
/** What a gazette prints of itself on its last page. */
const COLOPHON =
  /^(?:主管(?:单位)?|主办(?:单位)?|编辑(?:出版|单位)?|出版|国内统一(?:连续出版物)?刊号|邮发代号|发行|印刷|定价|地址|邮编|邮政编码|电话|传真|网址|准印证)[^。]{0,60}$/

/** The number below the title, or of the order above it, on one line or two. */
const numbersOf = (lines: string[], { first, last }: Stretch, titleEnd: number): string[] => {
  const said = (from: number, to: number): string[] => lines.slice(from, to).filter((line) => !isBlank(line))
  const head = [...said(first, titleEnd), ...said(titleEnd + 1, last + 1).slice(0, HEAD_LINES)]
  const twoLines = head.map((line, i) => (/令\s*$/.test(line) ? line + (head[i + 1] ?? '') : line))
  return twoLines.flatMap((line) => numberLine(line) ?? []).slice(0, 1)
}

/** The day under the signature stands before what is attached. */
const signedOn = (lines: string[], { first, last }: Stretch): LocalDate | null =>
  lines.slice(first, last + 1).reduce<LocalDate | null>((found, line) => found ?? dateLine(line), null)

const isColophon = (line: string): boolean => isFurniture(line) || COLOPHON.test(line.replace(/\s/g, ''))

const itemOf = (lines: string[], { title, section, titleEnd }: Outlined, stretch: Stretch): SourceItem =>
  lineItem(lines, stretch, {
    ...{ form: FORM, title, titleStated: true, section },
    issuedOn: signedOn(lines, stretch),
    docNumbers: numbersOf(lines, stretch, titleEnd),
  })

/** A government gazette as text: masthead, contents with page numbers, documents with number, signature and annexes. */
export const gazette: Split = (file) => {
  const lines = linesOf(file)
  if (isBlank(file)) return unreadable('EMPTY_FILE', '来源是空的')
  const outlined = outline(lines, gazetteHead)
  if (outlined === null) return unreadable('NO_CONTENTS', `应有“目录”一行，没有找到；开头是“${shown(file)}”`, 1)
  if (outlined.length === 0)
    return unreadable('NO_ITEMS', '目录下面应有各件公文的标题，一件也没有', contentsLine(lines) + 1)
  const items: SourceItem[] = []
  const errors = []
  const end = Math.max(...outlined.map(({ stretch }) => stretch?.last ?? -1))
  for (const [i, entry] of outlined.entries()) {
    const foot = entry.stretch?.last === end ? isColophon : isFurniture
    const stretch = entry.stretch && trimmed(lines, entry.stretch, foot)
    if (stretch) items.push(itemOf(lines, entry, stretch))
    else
      errors.push(
        itemError('NOT_IN_TEXT', i + 1, `目录有“${shown(entry.title)}”，正文没有`, { line: entry.contentsLine }),
      )
  }
  return uniqueItems({ items, errors })
}
