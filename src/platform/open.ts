import Taro from '@tarojs/taro'

export type Tab = 'policies' | 'agenda' | 'calculator' | 'me'

/** Opens the page of one notice. */
export const openNotice = (id: string): void =>
  void Taro.navigateTo({ url: `/pages/notice/index?id=${encodeURIComponent(id)}` })

/** Goes to one of the four tabs. */
export const openTab = (tab: Tab): void => void Taro.switchTab({ url: `/pages/${tab}/index` })

/** The reader's own pages, which lie in a package of their own. */
export type OwnPage = 'profile' | 'favourites' | 'settings'

export const openOwn = (page: OwnPage): void => void Taro.navigateTo({ url: `/packages/firm/${page}/index` })

/** Opens the feed and nothing behind it: after everything was erased. */
export const startAnew = (): void => void Taro.reLaunch({ url: '/pages/policies/index' })
