import { useState } from 'react'
import { Screen } from '@/components/Screen'
import { Settings } from '@/features/company/settings'
import { NO_FILTER, filterOf, useFeed } from '@/features/policies'
import { MatchCredit } from '@/features/reminders/searches'
import { openTab, startAnew } from '@/platform/open'
import { textScale } from '@/platform/textScale'

/** 设置与我的数据. */
export default function SettingsPage() {
  const [scale, setScale] = useState(textScale)
  const narrow = useFeed((state) => state.narrow)
  return (
    <Screen scale={scale} kind="detail">
      <Settings
        onScale={() => setScale(textScale())}
        onSearch={(search) => {
          void narrow(filterOf(search))
          openTab('policies')
        }}
        onErased={() => {
          void narrow(NO_FILTER)
          startAnew()
        }}
      >
        <MatchCredit />
      </Settings>
    </Screen>
  )
}
