import { measureWith, paint } from './paint'
import { SCALE } from './wanted'
import type { Wanted } from './wanted'

const imageAt = (src: string): Promise<HTMLImageElement> =>
  new Promise((resolve, reject) => {
    const image = new Image()
    image.onload = () => resolve(image)
    image.onerror = () => reject(new Error(`no image at ${src}`))
    image.src = src
  })

const fileOf = (canvas: HTMLCanvasElement): Promise<string> =>
  new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(URL.createObjectURL(blob)) : reject(new Error('canvas'))), 'image/png'),
  )

/** Draws a picture; answers an address of it that lives as long as the page. */
export const draw = async ({ lay, code }: Wanted): Promise<string> => {
  const image = code === null ? null : await imageAt(code.url)
  const canvas = document.createElement('canvas')
  const pen = canvas.getContext('2d')
  if (pen === null) throw new Error('no canvas')
  const drawing = lay(measureWith(pen))
  canvas.width = Math.round(drawing.width * SCALE)
  canvas.height = Math.round(drawing.height * SCALE)
  pen.scale(SCALE, SCALE)
  paint(pen, drawing, image)
  return fileOf(canvas)
}
