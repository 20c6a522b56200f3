import { View } from '@tarojs/components'
import type { CSSProperties, PropsWithChildren } from 'react'
import type { BeijingMinute } from '@/domain/time'
import { OfflineNote } from './OfflineNote'
import './Screen.scss'

interface Props {
  /** How large the reader wants text: 1 as a rule. */
  scale: number
  /** A tab's page ends above the tab bar, a detail's page at the edge. */
  kind?: 'tab' | 'detail'
  /** What a page shows that is not of this minute, or has not sent yet. */
  offline?: { asOf: BeijingMinute | null; waiting: number }
}

/** The ground that every page stands on. */
export function Screen({ scale, kind = 'tab', offline, children }: PropsWithChildren<Props>) {
  const style = scale === 1 ? undefined : ({ '--type': String(scale) } as CSSProperties)
  return (
    <View className={`screen screen-${kind}`} style={style}>
      {offline !== undefined && <OfflineNote {...offline} />}
      {children}
    </View>
  )
}
