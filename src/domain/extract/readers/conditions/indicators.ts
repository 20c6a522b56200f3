import type { Condition } from '@/domain/notice'
import type { NormalText, Sentence } from '@/domain/text'
import { valueOf } from './threshold'

/** A threshold of a table of indicators; offsets into the body. */
export interface Indicator {
  field: string
  op: Condition['op']
  value: number
  unit: string | null
  start: number
  end: number
}

const COMPARED = /^(≥|>=|＞|>|≤|<=|＜|<)\s?(\d[\d,]{0,12}(?:\.\d{1,4})?)$/
const OPS: Record<string, Condition['op']> = { '＞': '>', '＜': '<', '≥': '>=', '≤': '<=' }
const LONGEST_ROW = 600

interface Cell {
  start: number
  text: string
}

const cellsOf = (line: string, at: number): Cell[] => {
  const cells: Cell[] = []
  let start = 0
  for (const { index, 0: gap } of line.matchAll(/[\t|｜]+|$/g)) {
    const text = line.slice(start, index)
    if (text.trim() !== '') cells.push({ start: at + start, text })
    start = index + gap.length
  }
  return cells
}

/** The entries of a cell; several indicators may share one row. */
const entriesOf = ({ start, text }: Cell): Cell[] =>
  [...text.matchAll(/\S+/g)].map(({ index, 0: entry }) => ({ start: start + index, text: entry }))

/** Behind the groups of indicators stand their names. */
const isName = ({ text }: Cell): boolean => text.length > 4 && !/\d分/.test(text)
const isUnits = (entries: readonly Cell[]): boolean => entries.every(({ text }) => /^[%\u4e00-\u9fff]{1,4}$/.test(text))

const indicator = (name: Cell, compared: Cell, unit: string | null): Indicator[] => {
  const found = COMPARED.exec(compared.text)
  const amount = found ? valueOf(found[2] ?? '', unit ?? '') : null
  if (!found || amount === null) return []
  const op = OPS[found[1] ?? ''] ?? (found[1] as Condition['op'])
  const field = name.text.replace(/^[—-]*(?:其中)?/, '')
  return [
    {
      field,
      op,
      value: amount.value,
      unit: amount.unit || null,
      start: name.start,
      end: name.start + name.text.length,
    },
  ]
}

/** The thresholds of a row: as many names, units and comparisons stand in three of its cells. */
const inRow = (cells: Cell[]): Indicator[] => {
  const compared = entriesOf(cells[cells.length - 1] ?? { start: 0, text: '' })
  if (compared.length === 0 || !compared.every(({ text }) => COMPARED.test(text))) return []
  const others = cells.slice(0, -1).map(entriesOf)
  const named = others.filter((entries) => entries.length === compared.length && entries.every(isName))
  const names = named[named.length - 1]
  const units = others.filter((entries) => isUnits(entries) && entries !== names).pop() ?? []
  if (names === undefined) return []
  const unitAt = (i: number): string | null => (units.length === compared.length ? (units[i]?.text ?? null) : null)
  return names.flatMap((name, i) => indicator(name, compared[i] as Cell, unitAt(i)))
}

/** Thresholds of a table of indicators, whose rows end with a cell of comparisons: ≥3. */
export const indicatorsIn = ({ body, map }: NormalText, { start, end }: Sentence): Indicator[] => {
  const from = map.starts[start] ?? 0
  const line = body.slice(from, map.ends[end - 1] ?? from)
  return line.length > LONGEST_ROW || !/[\t|｜]/.test(line) ? [] : inRow(cellsOf(line, from))
}
