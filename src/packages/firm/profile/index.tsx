import { Screen } from '@/components/Screen'
import { ProfileEditor } from '@/features/company/editor'
import { dateOf } from '@/domain/time'
import { likelyMinute } from '@/platform/clock'
import { textScale } from '@/platform/textScale'

/** 企业资料: what conditions are held against. */
export default function ProfilePage() {
  return (
    <Screen scale={textScale()} kind="detail">
      <ProfileEditor today={dateOf(likelyMinute())} />
    </Screen>
  )
}
