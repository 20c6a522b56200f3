import Taro from '@tarojs/taro'

interface Seen {
  near: boolean
  /** In px. */
  height: number
}

/** How far beyond the screen counts as near, in px: about one screen. */
const MARGIN = 700

/** Tells when the element of an id comes near the screen or leaves; answers how to stop. */
export const watchNear = (id: string, tell: (seen: Seen) => void): (() => void) => {
  const page = Taro.getCurrentInstance().page
  if (!page) return () => undefined
  const observer = Taro.createIntersectionObserver(page as never)
  observer
    .relativeToViewport({ top: MARGIN, bottom: MARGIN })
    .observe(`#${id}`, ({ intersectionRatio = 0, boundingClientRect }) =>
      tell({ near: intersectionRatio > 0, height: (boundingClientRect?.bottom ?? 0) - (boundingClientRect?.top ?? 0) }),
    )
  return () => observer.disconnect()
}
