import { Screen } from '@/components/Screen'
import { Shares } from '@/features/staff'
import { textScale } from '@/platform/textScale'

/** 分享码: what colleagues share, and what came of it. */
export default function SharesPage() {
  return (
    <Screen scale={textScale()} kind="detail">
      <Shares />
    </Screen>
  )
}
