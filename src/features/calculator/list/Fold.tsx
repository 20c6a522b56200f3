import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { PropsWithChildren } from 'react'

/** What stands behind a heading until somebody wants to see it. */
export function Fold({ title, children }: PropsWithChildren<{ title: string }>) {
  const [opened, setOpened] = useState(false)
  return (
    <View className="rules-others">
      <View className="rules-fold" role="button" aria-expanded={opened} onClick={() => setOpened(!opened)}>
        <Text className="rules-title">{title}</Text>
        <View className={`rules-arrow rules-arrow-${opened ? 'up' : 'down'}`} />
      </View>
      {opened && children}
    </View>
  )
}
