import { Screen } from '@/components/Screen'
import { Colleagues } from '@/features/staff'
import { textScale } from '@/platform/textScale'

/** 同事与邀请. */
export default function ColleaguesPage() {
  return (
    <Screen scale={textScale()} kind="detail">
      <Colleagues />
    </Screen>
  )
}
