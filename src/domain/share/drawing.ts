/** What is drawn, in units of the drawing; a text stands on its baseline. */
export type Shape =
  | { shape: 'box'; x: number; y: number; width: number; height: number; radius: number; fill: string }
  | { shape: 'text'; x: number; y: number; text: string; size: number; bold: boolean; fill: string; align: Align }
  /** The mini-program code. */
  | { shape: 'code'; x: number; y: number; size: number }

export type Align = 'left' | 'center' | 'right'

export interface Drawing {
  width: number
  height: number
  shapes: Shape[]
}

/** Colours of a picture: always the light ones, for it is looked at anywhere. */
export const INK = {
  page: '#F4F6F8',
  surface: '#FFFFFF',
  ink: '#1A2027',
  quiet: '#566170',
  line: '#E3E8ED',
  brand: '#0A5C8F',
  soft: '#E6F1F8',
} as const

export interface Style {
  size: number
  bold: boolean
  fill: string
  /** From one baseline to the next. */
  leading: number
}

/** Lines of text below one another; `top` is where the first one's line begins. */
export const textBlock = (
  lines: readonly string[],
  { x, top, align = 'left' }: { x: number; top: number; align?: Align },
  { size, bold, fill, leading }: Style,
): Shape[] =>
  lines.map((text, i) => ({
    shape: 'text',
    ...{ x, text, size, bold, fill, align },
    // Chinese characters stand a little below the middle of their line.
    y: Math.round(top + i * leading + leading / 2 + size * 0.36),
  }))
