import Taro from '@tarojs/taro'
import { isTooOld } from './baseLibrary'

const versionHere = (): string => (Taro.getAppBaseInfo?.() ?? Taro.getSystemInfoSync()).SDKVersion ?? ''

/** Tells a reader whose WeChat is old what will not work and what to do; the program goes on. */
export const tellIfTooOld = (): void => {
  if (process.env.TARO_ENV !== 'weapp' || !isTooOld(versionHere())) return
  void Taro.showModal({
    title: '微信版本较旧',
    content: '政策可以照常查看，但提醒和日历可能用不了。请在手机的应用商店把微信更新到最新版。',
    showCancel: false,
    confirmText: '知道了',
  })
}
