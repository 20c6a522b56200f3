import { Screen } from '@/components/Screen'
import { Session, sharedCard, useSitting } from '@/features/calculator/session'
import { useAddress, useOpen, useShared } from '@/platform/page'
import { textScale } from '@/platform/textScale'

/** The calculator at work, for the rules that the address names. */
export default function ReckoningPage() {
  const open = useSitting({ ids: useAddress('ids'), notice: useAddress('notice'), answers: useAddress('a') })
  useOpen(open)
  useShared(sharedCard)
  return (
    <Screen scale={textScale()} kind="detail">
      <Session onRetry={open} />
    </Screen>
  )
}
