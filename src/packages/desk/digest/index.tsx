import { Screen } from '@/components/Screen'
import { Choose } from '@/features/staff'
import { textScale } from '@/platform/textScale'

/** 多条分享: the week's notices passed on together. */
export default function ChoosePage() {
  return (
    <Screen scale={textScale()} kind="detail">
      <Choose />
    </Screen>
  )
}
