import type { Drawing, Measure, Shape } from '@/domain/share'

const FAMILY = '"PingFang SC", "HarmonyOS Sans SC", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif'

/** The part of a 2D context that pictures are drawn with; WeChat's and the browser's are the same. */
type Pen = Pick<
  CanvasRenderingContext2D,
  | 'beginPath'
  | 'moveTo'
  | 'arcTo'
  | 'closePath'
  | 'fill'
  | 'fillText'
  | 'drawImage'
  | 'measureText'
  | 'fillStyle'
  | 'font'
  | 'textAlign'
  | 'textBaseline'
>
export type Surface = Pick<CanvasRenderingContext2D, 'scale'> & Pen

const fontOf = (size: number, bold: boolean): string => `${bold ? 600 : 400} ${size}px ${FAMILY}`

/** Measures as this pen draws. */
export const measureWith =
  (pen: Pen): Measure =>
  (text, size, bold) => {
    pen.font = fontOf(size, bold)
    return pen.measureText(text).width
  }

const box = (pen: Pen, { x, y, width, height, radius, fill }: Extract<Shape, { shape: 'box' }>): void => {
  pen.fillStyle = fill
  pen.beginPath()
  pen.moveTo(x + radius, y)
  pen.arcTo(x + width, y, x + width, y + height, radius)
  pen.arcTo(x + width, y + height, x, y + height, radius)
  pen.arcTo(x, y + height, x, y, radius)
  pen.arcTo(x, y, x + width, y, radius)
  pen.closePath()
  pen.fill()
}

const text = (pen: Pen, { x, y, text: words, size, bold, fill, align }: Extract<Shape, { shape: 'text' }>): void => {
  pen.fillStyle = fill
  pen.font = fontOf(size, bold)
  pen.textAlign = align
  pen.textBaseline = 'alphabetic'
  pen.fillText(words, x, y)
}

/** Draws what was laid out; the code's place stays empty where there is none. */
export const paint = (pen: Pen, { shapes }: Drawing, code: CanvasImageSource | null): void => {
  for (const shape of shapes) {
    if (shape.shape === 'box') box(pen, shape)
    else if (shape.shape === 'text') text(pen, shape)
    else if (code !== null) pen.drawImage(code, shape.x, shape.y, shape.size, shape.size)
  }
}
