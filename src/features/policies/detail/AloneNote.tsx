import { View } from '@tarojs/components'

/** How to go on from a timeline, where WeChat lets a page only be read. */
export function AloneNote() {
  return <View className="panel-note">朋友圈里只能看这一页。设提醒、加日历、测算，请点屏幕下方的“前往小程序”。</View>
}
