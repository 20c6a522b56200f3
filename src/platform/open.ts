import Taro from '@tarojs/taro'

export type Tab = 'policies' | 'agenda' | 'calculator' | 'me'

/** Opens the page of one notice. */
export const openNotice = (id: string): void =>
  void Taro.navigateTo({ url: `/pages/notice/index?id=${encodeURIComponent(id)}` })

/** Goes to one of the four tabs. */
export const openTab = (tab: Tab): void => void Taro.switchTab({ url: `/pages/${tab}/index` })
