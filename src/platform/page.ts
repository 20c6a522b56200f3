import Taro, {
  useDidShow,
  useLaunch,
  useLoad,
  usePullDownRefresh,
  useReachBottom,
  useRouter,
  useShareAppMessage,
  useShareTimeline,
} from '@tarojs/taro'

/** Runs once when the program starts. */
export const useStart = (run: () => void): void => useLaunch(run)

/** Runs once when the page opens. */
export const useOpen = (run: () => void): void => useLoad(run)

/** Runs each time the page comes to the front. */
export const useFront = (run: () => void): void => useDidShow(run)

/** Runs when the reader nears the end of the page. */
export const useEnd = (run: () => void): void => useReachBottom(run)

/** Runs when the page is pulled down, and lets it spring back when done. */
export const usePull = (run: () => Promise<unknown>): void =>
  usePullDownRefresh(() => void run().then(() => Taro.stopPullDownRefresh()))

/** A word of the page's address, '' where it is missing. */
export const useAddress = (name: string): string => useRouter().params[name] ?? ''

interface Card {
  title: string
  path: string
  /** The same with its picture, within three seconds; WeChat takes a picture of the page else. */
  promise?: Promise<{ title: string; path: string; imageUrl?: string }>
}

/** What a friend gets when the page is shared; read at the moment of sharing. */
export const useShared = (card: () => Card): void => useShareAppMessage(card)

/** What a timeline gets; read at the moment of sharing. */
export const useTimeline = (card: () => { title: string; query: string }): void => useShareTimeline(card)
