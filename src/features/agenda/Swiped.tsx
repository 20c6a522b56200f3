import { View } from '@tarojs/components'
import { useRef } from 'react'
import type { PropsWithChildren } from 'react'
import { swipeOf } from './swipe'

/** Taro's view types its touches as plain events. */
const pointOf = (event: unknown) => {
  const [touch] = Array.from(
    (event as { changedTouches: ArrayLike<{ clientX: number; clientY: number }> }).changedTouches,
  )
  return touch === undefined ? null : { x: touch.clientX, y: touch.clientY }
}

/** Turns the month with a finger drawn sideways; the arrows do the same. */
export function Swiped({ onTurn, children }: PropsWithChildren<{ onTurn: (months: -1 | 1) => void }>) {
  const from = useRef<ReturnType<typeof pointOf>>(null)
  const end = (event: unknown) => {
    const to = pointOf(event)
    const turned = from.current === null || to === null ? 0 : swipeOf(from.current, to)
    from.current = null
    if (turned !== 0) onTurn(turned)
  }
  return (
    <View onTouchStart={(event) => void (from.current = pointOf(event))} onTouchEnd={end}>
      {children}
    </View>
  )
}
