import { shown, unreadable } from '../errors'
import type { Split } from '../format'
import { linesOf } from '../text/lines'
import { uniqueItems } from '../unique'
import { documentItem } from './document'
import { tableRows } from './rows'
import { documentsIn } from './split'

/** A page says at least this much, or it is an empty shell. */
const LEAST_TEXT = 15

/** A government portal's page as text: a table of documents, a guide, and documents run together without separators. */
export const portalPage: Split = (file) => {
  const lines = linesOf(file)
  const found = shown(file)
  if (found === '') return unreadable('EMPTY_FILE', '来源是空的')
  if (file.trimStart().startsWith('<')) return unreadable('NO_ITEMS', `应是页面的文字，收到的是网页代码“${found}”`, 1)
  const rows = tableRows(lines)
  const items = documentsIn(lines)
    .map((stretch) => documentItem(lines, stretch, rows))
    .filter(({ body }) => body.replace(/\s/g, '').length >= LEAST_TEXT)
  if (items.length === 0) return unreadable('NO_ITEMS', `应有公文或说明的正文，只找到“${found}”`, 1)
  return uniqueItems({ items, errors: [] })
}
