import Taro from '@tarojs/taro'

/** A small text kept on this phone, '' where there is none. */
export const remembered = (key: string): string => String(Taro.getStorageSync(key) || '')

/** Keeps a small text on this phone. */
export const remember = (key: string, text: string): void => Taro.setStorageSync(key, text)

/** Forgets everything that this program kept on this phone. */
export const forgetAll = (): void => {
  for (const key of Taro.getStorageInfoSync().keys) if (/^huiqi\.(?!dev)/.test(key)) Taro.removeStorageSync(key)
}
