import type { Headline } from './dates'
import { INK, textBlock } from './drawing'
import type { Drawing, Shape, Style } from './drawing'
import { breakLines, largestFit } from './lines'
import type { Measure } from './lines'
import type { Poster } from './poster'

const WIDTH = 750
const EDGE = 32
const PAD = 40
const LEFT = EDGE + PAD
const INNER = WIDTH - 2 * LEFT
const CODE = 196

const white = (size: number, leading: number, bold = false): Style => ({ size, leading, bold, fill: INK.surface })
const ink = (size: number, leading: number, bold = false): Style => ({ size, leading, bold, fill: INK.ink })
const quiet = (size: number, leading: number): Style => ({ size, leading, bold: false, fill: INK.quiet })
const brand = (size: number, leading: number): Style => ({ size, leading, bold: true, fill: INK.brand })

const box = (x: number, y: number, width: number, height: number, fill: string, radius = 0): Shape => ({
  shape: 'box',
  ...{ x, y, width, height, radius, fill },
})

/** What stands below one another grows downwards from here. */
interface Column {
  shapes: Shape[]
  y: number
}

const say = (column: Column, text: string, style: Style, most: number, measure: Measure): void => {
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

const band = (headline: Headline | null, measure: Measure): Column => {
  const column = headline === null ? { shapes: [], y: 108 } : headlineShapes(headline, measure)
  const name = textBlock(['惠期'], { x: LEFT, top: 44 }, white(34, 48, true))
  const line = textBlock(['企业政策，到期之前'], { x: WIDTH - LEFT, top: 44, align: 'right' }, white(26, 48))
  return { shapes: [...name, ...line, ...column.shapes], y: column.y + 44 }
}

const BENEFITS = [56, 48, 40, 34] as const

const benefitShapes = (benefit: string, column: Column, measure: Measure): void => {
  column.y += 24
  column.shapes.push(box(LEFT, column.y, INNER, 108, INK.soft, 16))
  const size = largestFit(benefit, INNER - 48, BENEFITS, measure)
  const lines = breakLines(benefit, { width: INNER - 48, size, bold: true, most: 1 }, measure)
  column.shapes.push(...textBlock(lines, { x: LEFT + 24, top: column.y }, brand(size, 108)))
  column.y += 108
}

const dateShapes = ({ dates, moreDates }: Poster, column: Column, measure: Measure): void => {
  for (const { what, when } of dates) {
    column.y += 20
    say(column, what, quiet(26, 38), 1, measure)
    say(column, when, ink(30, 44), 2, measure)
  }
  if (moreDates === 0) return
  column.y += 12
  say(column, `另有${moreDates}个日期，见小程序`, quiet(26, 38), 1, measure)
}

const facts = (poster: Poster, top: number, measure: Measure): Column => {
  const column = { shapes: [] as Shape[], y: top + 36 }
  say(column, poster.title, ink(42, 60, true), 4, measure)
  if (poster.origin !== '') {
    column.y += 12
    say(column, poster.origin, quiet(28, 42), 2, measure)
  }
  if (poster.benefit !== null) benefitShapes(poster.benefit, column, measure)
  dateShapes(poster, column, measure)
  return {
    shapes: [box(EDGE, top, WIDTH - 2 * EDGE, column.y + 36 - top, INK.surface, 24), ...column.shapes],
    y: column.y + 36,
  }
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

/** A poster: the date in large, then what, whose and how much, then the way in. As tall as its contents. */
export const posterLayout = (poster: Poster, hasCode: boolean, measure: Measure): Drawing => {
  const top = band(poster.headline, measure)
  const middle = facts(poster, top.y, measure)
  const bottom = entrance(middle.y + 44, hasCode)
  const foot = textBlock([poster.foot], { x: WIDTH / 2, top: bottom.y + 36, align: 'center' }, quiet(22, 32))
  const height = bottom.y + 36 + 32 + 28
  const ground = [box(0, 0, WIDTH, height, INK.page), box(0, 0, WIDTH, top.y + 80, INK.brand)]
  return { width: WIDTH, height, shapes: [...ground, ...top.shapes, ...middle.shapes, ...bottom.shapes, ...foot] }
}
