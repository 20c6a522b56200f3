import Taro from '@tarojs/taro'
import type { SavePicture } from './saved'

/** WeChat's number for what the privacy guideline does not declare. */
const UNDECLARED = 112

/** Puts a picture into the phone's album. */
export const savePicture: SavePicture = async (filePath) => {
  try {
    await Taro.saveImageToPhotosAlbum({ filePath })
    return 'saved'
  } catch (error) {
    const { errMsg = '', errno } = (error ?? {}) as { errMsg?: string; errno?: number }
    if (/cancel/i.test(errMsg)) return 'cancelled'
    if (/auth|authorize|permission/i.test(errMsg) && errno !== UNDECLARED) return 'denied'
    return 'failed'
  }
}

/** Opens the settings where the reader can allow the album. */
export const openSettings = (): void => void Taro.openSetting().catch(() => undefined)

/** Sends a picture on without the album. */
export const sendPicture = (path: string): void => void Taro.showShareImageMenu({ path }).catch(() => undefined)

export const SAVE_WORDS = '存到相册'
export const canSend = true
