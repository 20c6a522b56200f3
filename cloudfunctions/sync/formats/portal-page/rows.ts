import type { LocalDate } from '@/domain/time'
import { bare } from '../text/bare'
import { fullDates } from '../text/dates'
import { numberLine } from '../text/docNumber'

/** A row of a page's table of documents. */
export interface TableRow {
  title: string
  docNumber: string | null
  issuedOn: LocalDate | null
  publishedOn: LocalDate | null
}

const COLUMNS: [keyof TableRow, RegExp][] = [
  ['title', /标题|名称/],
  ['docNumber', /字号|文号/],
  ['issuedOn', /成文|生成/],
  ['publishedOn', /发布/],
]

const cellsOf = (line: string): string[] =>
  line
    .replace(/^\s*\||\|\s*$/g, '')
    .split('|')
    .map((cell) => cell.trim())

const rowOf = (cells: string[], at: Map<keyof TableRow, number>): TableRow[] => {
  const cell = (name: keyof TableRow): string => cells[at.get(name) ?? -1] ?? ''
  const title = cell('title')
  if (title === '') return []
  const date = (name: keyof TableRow): LocalDate | null => fullDates(cell(name))[0]?.date ?? null
  const row = { docNumber: numberLine(cell('docNumber')), issuedOn: date('issuedOn'), publishedOn: date('publishedOn') }
  return [{ title, ...row }]
}

/** The rows of a page's table (序号 | 标题 | 发文字号 | 成文日期 | 发布日期); none where it is empty or there is no table. */
export const tableRows = (lines: string[]): TableRow[] => {
  const head = lines.findIndex((line) => line.includes('|') && /标题|名称/.test(line))
  if (head < 0) return []
  const names = cellsOf(lines[head] ?? '')
  const at = new Map(COLUMNS.map(([name, word]) => [name, names.findIndex((cell) => word.test(cell))]))
  const below = lines.slice(head + 1)
  const end = below.findIndex((line) => !line.includes('|'))
  return (end < 0 ? below : below.slice(0, end)).flatMap((line) => rowOf(cellsOf(line), at))
}

/** The row that names a document by its number or its title. */
export const rowFor = (rows: TableRow[], title: string, docNumbers: string[]): TableRow | null =>
  rows.find(
    (row) => (row.docNumber !== null && docNumbers.includes(row.docNumber)) || bare(row.title) === bare(title),
  ) ?? null
