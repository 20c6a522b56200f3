import type { Headline } from './dates'
import { INK, textBlock } from './drawing'
import type { Drawing, Shape, Style } from './drawing'
import { breakLines, largestFit } from './lines'
import type { Measure } from './lines'
import type { Poster } from './poster'

/** 5:4, as WeChat shows the picture of a card. */
const [WIDTH, HEIGHT] = [1000, 800]
const LEFT = 64
const RIGHT = WIDTH - LEFT
const INNER = RIGHT - LEFT
const FOOT = 112

interface Row {
  text: string
  style: Style
  most: number
  /** Room above it. */
  above: number
  /** What stands at the other end of the line. */
  opposite?: string
}

const style = (size: number, leading: number, fill: string, bold = false): Style => ({ size, leading, fill, bold })
const ink = (size: number, leading: number): Style => style(size, leading, INK.ink, true)
const quiet = (size: number, leading: number): Style => style(size, leading, INK.quiet)

const dateRows = ({ label, figure, note }: Headline, measure: Measure): Row[] => [
  { text: label, style: quiet(40, 56), most: 1, above: 0, opposite: note },
  {
    text: figure,
    style: style(largestFit(figure, INNER, [176, 148, 120], measure), 204, INK.brand, true),
    most: 1,
    above: 0,
  },
]

const rowsOf = ({ headline, title, origin, benefit }: Poster, measure: Measure): Row[] => [
  ...(headline === null ? [] : dateRows(headline, measure)),
  { text: title, style: ink(50, 70), most: headline === null ? 4 : 2, above: 8 },
  ...(benefit === null
    ? []
    : [
        {
          text: benefit,
          style: style(largestFit(benefit, INNER, [72, 60, 50], measure), 92, INK.brand, true),
          most: 1,
          above: 20,
        },
      ]),
  ...(origin === '' ? [] : [{ text: origin, style: quiet(36, 52), most: 1, above: 16 }]),
]

interface Set extends Row {
  lines: string[]
}

const set = (row: Row, measure: Measure): Set => {
  const { size, bold } = row.style
  return { ...row, lines: breakLines(row.text, { width: INNER, size, bold, most: row.most, even: bold }, measure) }
}

const heightOf = ({ above, lines, style: { leading } }: Set): number => above + lines.length * leading

const ground: Shape[] = [
  { shape: 'box', x: 0, y: 0, width: WIDTH, height: HEIGHT, radius: 0, fill: INK.surface },
  { shape: 'box', x: 0, y: HEIGHT - FOOT, width: WIDTH, height: FOOT, radius: 0, fill: INK.brand },
]

const foot: Shape[] = [
  ...textBlock(['惠期'], { x: LEFT, top: HEIGHT - FOOT }, style(42, FOOT, INK.surface, true)),
  ...textBlock(['看条件 · 设提醒'], { x: RIGHT, top: HEIGHT - FOOT, align: 'right' }, style(42, FOOT, INK.surface)),
]

/** The picture of a card in a chat, readable at a third of its size: the date in large, then what, how much and whose. */
export const pictureLayout = (poster: Poster, measure: Measure): Drawing => {
  const rows = rowsOf(poster, measure).map((row) => set(row, measure))
  const tall = rows.reduce((sum, row) => sum + heightOf(row), 0)
  let top = Math.round((HEIGHT - FOOT - tall) / 2)
  const shapes = rows.flatMap((row) => {
    const begins = top + row.above
    top += heightOf(row)
    const opposite = row.opposite === undefined ? [] : [row.opposite]
    return [
      ...textBlock(row.lines, { x: LEFT, top: begins }, row.style),
      ...textBlock(opposite, { x: RIGHT, top: begins, align: 'right' }, row.style),
    ]
  })
  return { width: WIDTH, height: HEIGHT, shapes: [...ground, ...shapes, ...foot] }
}
