import { INK, textBlock } from './drawing'
import type { Drawing, Shape } from './drawing'
import { breakLines, largestFit } from './lines'
import type { Measure } from './lines'
import type { Poster } from './poster'
import { band, box, brand, EDGE, ink, INNER, LEFT, quiet, say, sheet, WIDTH } from './posterParts'
import type { Column } from './posterParts'

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

/** A poster: the date in large, then what, whose and how much, then the way in. As tall as its contents. */
export const posterLayout = (poster: Poster, hasCode: boolean, measure: Measure): Drawing => {
  const top = band(poster.headline, measure)
  const middle = facts(poster, top.y, measure)
  return sheet({ top, middle, foot: poster.foot }, hasCode)
}
