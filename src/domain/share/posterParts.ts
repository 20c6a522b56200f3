import type { Headline } from './dates'
import { INK, textBlock } from './drawing'
import type { Drawing, Shape, Style } from './drawing'
import { breakLines, largestFit } from './lines'
import type { Measure } from './lines'

/** Of a poster, in units of the drawing. */
export const WIDTH = 750
export const EDGE = 32
const PAD = 40
export const LEFT = EDGE + PAD
export const INNER = WIDTH - 2 * LEFT
const CODE = 196

const white = (size: number, leading: number, bold = false): Style => ({ size, leading, bold, fill: INK.surface })
export const ink = (size: number, leading: number, bold = false): Style => ({ size, leading, bold, fill: INK.ink })
export const quiet = (size: number, leading: number): Style => ({ size, leading, bold: false, fill: INK.quiet })
export const brand = (size: number, leading: number): Style => ({ size, leading, bold: true, fill: INK.brand })

export const box = (x: number, y: number, width: number, height: number, fill: string, radius = 0): Shape => ({
  shape: 'box',
  ...{ x, y, width, height, radius, fill },
})

/** What stands below one another grows downwards from here. */
export interface Column {
  shapes: Shape[]
  y: number
}

/** Puts a text below what stands there. */
export const say = (column: Column, text: string, style: Style, most: number, measure: Measure): void => {
  const { size, bold } = style
  const lines = breakLines(text, { width: INNER, size, bold, most, even: bold }, measure)
  column.shapes.push(...textBlock(lines, { x: LEFT, top: column.y }, style))
  column.y += lines.length * style.leading
}

const FIGURES = [116, 100, 84, 68] as const

const headlineShapes = ({ label, figure, note }: Headline, measure: Measure): Column => {
  const column = { shapes: [] as Shape[], y: 120 }
  say(column, label, white(30, 44), 1, measure)
  const size = largestFit(figure, INNER, FIGURES, measure)
  say(column, figure, white(size, 136, true), 1, measure)
  say(column, note, white(30, 44), 1, measure)
  return column
}

/** The top of a poster: the name and what it is about, in large. */
export const band = (headline: Headline | null, measure: Measure): Column => {
  const column = headline === null ? { shapes: [], y: 108 } : headlineShapes(headline, measure)
  const name = textBlock(['惠期'], { x: LEFT, top: 44 }, white(34, 48, true))
  const line = textBlock(['企业政策，到期之前'], { x: WIDTH - LEFT, top: 44, align: 'right' }, white(26, 48))
  return { shapes: [...name, ...line, ...column.shapes], y: column.y + 44 }
}

/** How the way into the program is said: beside its code, or without one. */
const entrance = (top: number, hasCode: boolean): Column => {
  const words = hasCode
    ? ['长按识别，查看条件', '测算能拿多少，设到期提醒']
    : ['微信搜索小程序“惠期”', '查看条件，测算，设到期提醒']
  const middle = top + CODE / 2
  const shapes = [
    ...textBlock(words.slice(0, 1), { x: LEFT, top: middle - 50 }, ink(32, 50, true)),
    ...textBlock(words.slice(1), { x: LEFT, top: middle }, quiet(26, 44)),
  ]
  if (!hasCode) return { shapes, y: top + CODE }
  const x = WIDTH - LEFT - CODE - 12
  return {
    shapes: [
      ...shapes,
      box(x - 12, top - 12, CODE + 24, CODE + 24, INK.surface, 16),
      { shape: 'code', x, y: top, size: CODE },
    ],
    y: top + CODE,
  }
}

interface Contents {
  top: Column
  middle: Column
  foot: string
}

/** A poster of its parts: the band, the contents, the way in, the foot. */
export const sheet = ({ top, middle, foot: words }: Contents, hasCode: boolean): Drawing => {
  const bottom = entrance(middle.y + 44, hasCode)
  const foot = textBlock([words], { x: WIDTH / 2, top: bottom.y + 36, align: 'center' }, quiet(22, 32))
  const height = bottom.y + 36 + 32 + 28
  const ground = [box(0, 0, WIDTH, height, INK.page), box(0, 0, WIDTH, top.y + 80, INK.brand)]
  return { width: WIDTH, height, shapes: [...ground, ...top.shapes, ...middle.shapes, ...bottom.shapes, ...foot] }
}
