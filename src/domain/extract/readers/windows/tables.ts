import type { NormalText, Sentence } from '@/domain/text'

/** A cell of a line that stands for a row of a table; offsets into the body. */
interface Cell {
  start: number
  end: number
  text: string
}

const GAP = /[ \t\u3000|｜]+/g
const PROSE = /[。；;，,：:！!？?]/
/** A column that says by when something has to be done; a bare 时间 may be anything. */
const TIMED = /(?:截止|申报|受理|提交|报送|报名|填报|推荐|审核|初审|上报|递交|征集).{0,8}$/
const RESPONSIBLE = /责任|主体|承办|牵头|负责|单位|部门/
const DATED = /时间|时限|期限|日期|节点/
const HEADER_CELL = 20

const cellsOf = (line: string, at: number): Cell[] => {
  const cells: Cell[] = []
  let start = 0
  const add = (end: number): void => {
    if (end > start) cells.push({ start: at + start, end: at + end, text: line.slice(start, end) })
  }
  for (const gap of line.matchAll(GAP)) {
    add(gap.index)
    start = gap.index + gap[0].length
  }
  add(line.length)
  return cells
}

const isHeader = (cells: Cell[]): boolean =>
  cells.length > 1 &&
  cells.every(({ text }) => text.length <= HEADER_CELL && !PROSE.test(text) && !/[0-9]/.test(text)) &&
  (cells.some(({ text }) => TIMED.test(text)) ||
    (cells.some(({ text }) => RESPONSIBLE.test(text)) && cells.some(({ text }) => DATED.test(text))))

const cellsIn = ({ body, map }: NormalText, { start, end }: Sentence): Cell[] => {
  const from = map.starts[start] ?? 0
  return cellsOf(body.slice(from, map.ends[end - 1] ?? from), from)
}

/** A row of a table with the head of its columns. */
interface Row {
  header: Cell[]
  cells: Cell[]
}

/** For each sentence the row that it is; null outside tables. A line with fewer or more cells ends the table. */
const rowsOf = (source: NormalText): (Row | null)[] => {
  let header: Cell[] = []
  return source.sentences.map((sentence) => {
    const cells = cellsIn(source, sentence)
    if (isHeader(cells)) header = cells
    else if (cells.length === header.length) return { header, cells }
    else header = []
    return null
  })
}

/** Of a day in a table: the head of its column, and who the row says is responsible. */
export interface Column {
  head: string | null
  actor: string | null
}

const NONE: Column = { head: null, actor: null }

const columnIn = ({ header, cells }: Row, place: number): Column => {
  const head = header[cells.findIndex(({ start, end }) => place >= start && place < end)]?.text ?? ''
  const actor = cells[header.findIndex(({ text }) => RESPONSIBLE.test(text) && !DATED.test(text))]?.text ?? null
  if (TIMED.test(head)) return { head, actor }
  return actor !== null && DATED.test(head) ? { head: null, actor } : NONE
}

/** The column of a day that stands in a table; of other things and elsewhere, none. */
export const columnsOf = (source: NormalText): ((sentence: number, offset: number) => Column) => {
  const rows = rowsOf(source)
  return (sentence, offset) => {
    const row = rows[sentence] ?? null
    return row === null ? NONE : columnIn(row, source.map.starts[offset] ?? 0)
  }
}
