import Taro from '@tarojs/taro'

const USUAL_PX = 16
const LARGEST = 1.3

const wanted = (): number | undefined =>
  process.env.TARO_ENV === 'h5'
    ? parseFloat(getComputedStyle(document.documentElement).fontSize)
    : (Taro.getAppBaseInfo?.() as { fontSizeSetting?: number } | undefined)?.fontSizeSetting

/** How much larger than usual the reader wants text, from 1 to 1.3; larger breaks lines that must be read in one glance. */
export const textScale = (): number => Math.min(Math.max((wanted() || USUAL_PX) / USUAL_PX, 1), LARGEST)
