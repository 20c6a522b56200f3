import Taro from '@tarojs/taro'
import { toast } from './toast'

/** Copies a text and says so (WeChat says so itself). */
export const copy = async (text: string, said: string): Promise<void> => {
  await Taro.setClipboardData({ data: text })
  if (process.env.TARO_ENV === 'h5') toast(said)
}
