import Taro from '@tarojs/taro'

/** A word in passing; nothing that must be read. */
export const toast = (title: string): void => void Taro.showToast({ title, icon: 'none', duration: 2000 })
