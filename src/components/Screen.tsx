import { View } from '@tarojs/components'
import type { CSSProperties, PropsWithChildren } from 'react'
import './Screen.scss'

interface Props {
  /** How large the reader wants text: 1 as a rule. */
  scale: number
  /** A tab's page ends above the tab bar, a detail's page at the edge. */
  kind?: 'tab' | 'detail'
}

/** The ground that every page stands on. */
export function Screen({ scale, kind = 'tab', children }: PropsWithChildren<Props>) {
  const style = scale === 1 ? undefined : ({ '--type': String(scale) } as CSSProperties)
  return (
    <View className={`screen screen-${kind}`} style={style}>
      {children}
    </View>
  )
}
