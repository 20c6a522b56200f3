import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import './Sheet.scss'

interface Props {
  title: string
  onClose: () => void
}

/** A panel from below; a tap beside it closes it. */
export function Sheet({ title, onClose, children }: PropsWithChildren<Props>) {
  return (
    <View className="sheet" role="dialog" aria-label={title}>
      <View className="sheet-shade" catchMove onClick={onClose} />
      <View className="sheet-panel">
        <View className="sheet-head">
          <View className="sheet-title">{title}</View>
          <View className="sheet-close" role="button" aria-label="关闭" onClick={onClose}>
            ✕
          </View>
        </View>
        <View className="sheet-body">{children}</View>
      </View>
    </View>
  )
}
