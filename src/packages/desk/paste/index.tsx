import { Screen } from '@/components/Screen'
import { Paste } from '@/features/staff'
import { textScale } from '@/platform/textScale'

/** 粘贴发布. */
export default function PastePage() {
  return (
    <Screen scale={textScale()} kind="detail">
      <Paste />
    </Screen>
  )
}
