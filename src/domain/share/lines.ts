/** How wide a text is drawn at a size. */
export type Measure = (text: string, size: number, bold: boolean) => number

export interface Setting {
  width: number
  size: number
  bold: boolean
  /** Lines at most; what does not fit ends in an ellipsis. */
  most: number
  /** Lines of about one length: a heading that leaves no single word to its last line. */
  even?: boolean
}

/** Dates, hours and sums stay whole, and so do words of letters. */
const UNIT = /(?:\d[\d,.:]*(?:年度?|月|日|号|时|分|万元|亿元|元|%|个)?)+|[A-Za-z]+|[^]/gu
/** What may not begin a line, and what may not end one. */
const CLOSING = /^[，。、；：！？）》〉」』】〕”’％…丨｜·,.;:!?)]/
const OPENING = /[（《〈「『【〔“‘(]$/

/** The pieces between which a line may end. */
const unitsOf = (text: string): string[] => {
  const units: string[] = []
  for (const unit of text.match(UNIT) ?? []) {
    const last = units[units.length - 1]
    if (last !== undefined && (CLOSING.test(unit) || OPENING.test(last))) units[units.length - 1] = last + unit
    else units.push(unit)
  }
  return units
}

/** Puts units into lines; one that is wider than a line is broken where the line ends. */
const fill = (text: string, fits: (line: string) => boolean): string[] => {
  const lines: string[] = []
  let line = ''
  const put = (unit: string) => {
    if (line === '' || fits(line + unit)) return void (line += unit)
    lines.push(line)
    line = unit.replace(/^\s+/, '')
  }
  for (const unit of unitsOf(text)) for (const piece of fits(unit) ? [unit] : Array.from(unit)) put(piece)
  return line === '' ? lines : [...lines, line]
}

const ELLIPSIS = '…'

const shortened = (line: string, fits: (line: string) => boolean): string => {
  const units = unitsOf(line)
  while (units.length > 0 && !fits(units.join('') + ELLIPSIS)) units.pop()
  return units.join('').replace(/[，、；：\s]+$/, '') + ELLIPSIS
}

/** The narrowest of some widths in which a text takes as few lines as in the whole. */
const STEPS = 12
const evened = (text: string, lines: string[], { width, size, bold }: Setting, measure: Measure): string[] => {
  let best = lines
  for (let step = 1; step < STEPS; step++) {
    const narrow = width * (1 - step / (2 * STEPS))
    const tried = fill(text, (line) => measure(line, size, bold) <= narrow)
    if (tried.length > lines.length) return best
    best = tried
  }
  return best
}

/** A text in lines that fit a width. */
export const breakLines = (text: string, setting: Setting, measure: Measure): string[] => {
  const { width, size, bold, most, even = false } = setting
  const fits = (line: string) => measure(line, size, bold) <= width
  const lines = fill(text.trim(), fits)
  if (lines.length > most) return [...lines.slice(0, most - 1), shortened(lines.slice(most - 1).join(''), fits)]
  return even && lines.length > 1 ? evened(text.trim(), lines, setting, measure) : lines
}

/** The largest of some sizes, given from large to small, at which a heading stands on one line; else the smallest. */
export const largestFit = (text: string, width: number, sizes: readonly number[], measure: Measure): number =>
  sizes.find((size) => measure(text, size, true) <= width) ?? sizes[sizes.length - 1] ?? 0
