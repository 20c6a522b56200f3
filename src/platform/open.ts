import Taro from '@tarojs/taro'

export type Tab = 'policies' | 'agenda' | 'calculator' | 'me'

/** Opens the page of one notice; `share` is the code by which the reader comes there. */
export const openNotice = (id: string, share?: string): void => {
  const by = share === undefined ? '' : `&s=${share}`
  void Taro.navigateTo({ url: `/pages/notice/index?id=${encodeURIComponent(id)}${by}` })
}

/** Opens a list of notices from the desk: with the ways to pass it on, and not counted. */
export const openDigest = (code: string): void =>
  void Taro.navigateTo({ url: `/pages/notice/digest/index?s=${code}&desk=1` })

/** Goes to one of the four tabs. */
export const openTab = (tab: Tab): void => void Taro.switchTab({ url: `/pages/${tab}/index` })

/** The address of a reckoning: with named rules, or with those of a notice. */
const reckoningPath = (of: { ids: string[] } | { notice: string }): string =>
  'ids' in of
    ? `/packages/calculator/index?ids=${encodeURIComponent(of.ids.join(','))}`
    : `/packages/calculator/index?notice=${encodeURIComponent(of.notice)}`

/** Opens the calculator. */
export const openReckoning = (of: { ids: string[] } | { notice: string }): void =>
  void Taro.navigateTo({ url: reckoningPath(of) })

/** Opens an address of this program that was made before. */
export const openPath = (url: string): void => void Taro.navigateTo({ url })

/** Opens the list of saved reckonings. */
export const openSaved = (): void => openPath('/packages/calculator/saved/index')

/** The reader's own pages, which lie in a package of their own. */
export type OwnPage = 'profile' | 'favourites' | 'settings'

export const openOwn = (page: OwnPage): void => void Taro.navigateTo({ url: `/packages/firm/${page}/index` })

/** Opens a page of the staff's desk. */
export const openDesk = (page: string): void => void Taro.navigateTo({ url: `/packages/desk/${page}/index` })

/** Opens a notice at the staff's desk. */
export const openDeskNotice = (id: string): void =>
  void Taro.navigateTo({ url: `/packages/desk/notice/index?id=${encodeURIComponent(id)}` })

/** Opens the feed and nothing behind it: after everything was erased. */
export const startAnew = (): void => void Taro.reLaunch({ url: '/pages/policies/index' })
