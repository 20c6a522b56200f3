import Taro from '@tarojs/taro'

/** A small text kept on this phone, '' where there is none. */
export const remembered = (key: string): string => String(Taro.getStorageSync(key) || '')

/** Keeps a small text on this phone. */
export const remember = (key: string, text: string): void => Taro.setStorageSync(key, text)
