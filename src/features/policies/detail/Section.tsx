import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import './Section.scss'

/** A part of the page under its name. */
export function Section({ title, children }: PropsWithChildren<{ title: string }>) {
  return (
    <View className="section">
      <View className="section-title">{title}</View>
      {children}
    </View>
  )
}
