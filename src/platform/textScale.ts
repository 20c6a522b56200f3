import Taro from '@tarojs/taro'
import { remember, remembered } from './storage'

const USUAL_PX = 16
const LARGEST = 1.3
const KEY = 'huiqi.textScale'

const wanted = (): number | undefined =>
  process.env.TARO_ENV === 'h5'
    ? parseFloat(getComputedStyle(document.documentElement).fontSize)
    : (Taro.getAppBaseInfo?.() as { fontSizeSetting?: number } | undefined)?.fontSizeSetting

/** What the reader chose here; null follows the phone. */
export const chosenScale = (): number | null => Number(remembered(KEY)) || null

/** Keeps a choice on this phone; null follows the phone again. */
export const chooseScale = (scale: number | null): void => remember(KEY, scale === null ? '' : String(scale))

/** How much larger than usual the reader wants text, from 1 to 1.3; larger breaks lines that must be read in one glance. */
export const textScale = (): number =>
  chosenScale() ?? Math.min(Math.max((wanted() || USUAL_PX) / USUAL_PX, 1), LARGEST)
