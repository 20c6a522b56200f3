import type { Drawing, Measure } from '@/domain/share'

/** A picture to draw, and the stored mini-program code that stands in it. */
export interface Wanted {
  lay: (measure: Measure) => Drawing
  code: { fileId: string; url: string } | null
}

/** Pixels for each unit of a drawing. */
export const SCALE = 1.5

/** The id of the canvas that a page in WeChat keeps out of sight to draw on. */
export const BOARD = 'board'
