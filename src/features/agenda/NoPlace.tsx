import { Text, View } from '@tarojs/components'
import { openOwn } from '@/platform/open'

/** Why 与我有关 shows every place, and the way to tell one's own. */
export function NoPlace() {
  return (
    <View className="no-place" hoverClass="no-place-held" role="button" onClick={() => openOwn('profile')}>
      未填所在地，显示全部地区 · <Text className="no-place-way">去填写</Text>
    </View>
  )
}
