import { Screen } from '@/components/Screen'
import { Reach } from '@/features/staff'
import { textScale } from '@/platform/textScale'

/** 送达: who heard, and who could not. */
export default function ReachPage() {
  return (
    <Screen scale={textScale()} kind="detail">
      <Reach />
    </Screen>
  )
}
