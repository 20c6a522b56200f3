import Taro from '@tarojs/taro'

const ABOVE_PX = 96

/** Brings the piece with this id into view, a little below the top. */
export const scrollToId = (id: string): void =>
  void Taro.nextTick(
    () => void Taro.pageScrollTo({ selector: `#${id}`, offsetTop: -ABOVE_PX, duration: 160 }).catch(() => undefined),
  )
