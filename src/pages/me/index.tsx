import { View } from '@tarojs/components'
import { Screen } from '@/components/Screen'
import { FirmPanel } from '@/features/company'
import { Inbox, MyFollows, useReminders } from '@/features/reminders'
import { useOffline } from '@/platform/offline'
import { useFront, usePull } from '@/platform/page'
import { textScale } from '@/platform/textScale'
import './index.scss'

/** 我的: the firm, what it follows, and every message. */
export default function MePage() {
  const offline = useOffline()
  const loadMine = useReminders((state) => state.loadMine)
  useFront(() => void loadMine())
  usePull(loadMine)
  return (
    <Screen scale={textScale()} offline={offline}>
      <FirmPanel />
      <View className="me-title">我的提醒</View>
      <MyFollows />
      <View className="me-title">消息</View>
      <Inbox />
    </Screen>
  )
}
