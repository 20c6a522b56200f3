import Taro from '@tarojs/taro'
import { measureWith, paint } from './paint'
import type { Surface } from './paint'
import { BOARD, SCALE } from './wanted'
import type { Wanted } from './wanted'

interface Board {
  width: number
  height: number
  getContext: (kind: '2d') => Surface
  createImage: () => HTMLImageElement
}

/** The page's canvas, a node of WeChat's own. */
const board = (): Promise<Board> =>
  new Promise((resolve, reject) => {
    const query = Taro.createSelectorQuery()
    query
      .select(`#${BOARD}`)
      .fields({ node: true })
      .exec(([found]: { node?: Board }[]) => {
        if (found?.node) resolve(found.node)
        else reject(new Error('no canvas'))
      })
  })

const imageOn = (canvas: Board, src: string): Promise<HTMLImageElement> =>
  new Promise((resolve, reject) => {
    const image = canvas.createImage()
    image.onload = () => resolve(image)
    image.onerror = () => reject(new Error('image'))
    image.src = src
  })

/** From the cloud's storage, which needs no domain in WeChat's list. */
const codeOn = async (canvas: Board, code: Wanted['code']): Promise<HTMLImageElement | null> => {
  if (code === null) return null
  const { tempFilePath } = await Taro.cloud.downloadFile({ fileID: code.fileId })
  return imageOn(canvas, tempFilePath)
}

let last: Promise<unknown> = Promise.resolve()

/** One after the other: a page has one canvas. */
const inTurn = <T>(run: () => Promise<T>): Promise<T> => {
  const next = last.then(run, run)
  last = next
  return next
}

/** Draws a picture; answers its file. Rejects where the page has no canvas, or WeChat refuses. */
export const draw = ({ lay, code }: Wanted): Promise<string> =>
  inTurn(async () => {
    const canvas = await board()
    const image = await codeOn(canvas, code)
    const pen = canvas.getContext('2d')
    const drawing = lay(measureWith(pen))
    const [width, height] = [Math.round(drawing.width * SCALE), Math.round(drawing.height * SCALE)]
    canvas.width = width
    canvas.height = height
    pen.scale(SCALE, SCALE)
    paint(pen, drawing, image)
    const size = { x: 0, y: 0, width, height, destWidth: width, destHeight: height }
    const { tempFilePath } = await Taro.canvasToTempFilePath({ ...size, canvas: canvas as never, fileType: 'png' })
    return tempFilePath
  })
