import Taro from '@tarojs/taro'

/** WeChat's number for a page that is looked at in a timeline: nobody is signed in, and no other page can be opened. */
const TIMELINE = 1154

export const isSinglePage = (): boolean =>
  process.env.TARO_ENV === 'weapp' && Taro.getEnterOptionsSync().scene === TIMELINE
