import type { SavePicture } from './saved'

/** Gives a picture to the reader as a file. */
export const savePicture: SavePicture = async (address, name) => {
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  return 'saved'
}

/** A browser asks nobody. */
export const openSettings = (): void => undefined
export const sendPicture: (path: string) => void = () => undefined

export const SAVE_WORDS = '下载图片'
export const canSend = false
