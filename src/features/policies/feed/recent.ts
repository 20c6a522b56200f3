import { remember, remembered } from '@/platform/storage'

const KEY = 'huiqi.searched'
const MOST = 8
const APART = '\n'

/** What firms look for most; a start for whoever does not know the words yet. */
export const USUAL = ['技改', '设备更新贴息', '稳岗返还', '高企', '小巨人', '以旧换新']

/** What was searched for on this phone, the latest first. */
export const recentSearches = (): string[] => remembered(KEY).split(APART).filter(Boolean)

export const rememberSearch = (words: string): void => {
  const others = recentSearches().filter((known) => known !== words)
  remember(KEY, [words, ...others].slice(0, MOST).join(APART))
}

export const forgetSearches = (): void => remember(KEY, '')
