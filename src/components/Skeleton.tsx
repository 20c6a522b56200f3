import { View } from '@tarojs/components'
import './Skeleton.scss'

/** Cards to come, as many as a screen holds. */
export function Skeleton({ cards = 4 }: { cards?: number }) {
  return (
    <View aria-label="正在加载" role="status">
      {Array.from({ length: cards }, (_, index) => (
        <View key={index} className="bones">
          <View className="bone" />
          <View className="bone bone-short" />
          <View className="bone bone-chip" />
        </View>
      ))}
    </View>
  )
}
