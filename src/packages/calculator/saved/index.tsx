import { Screen } from '@/components/Screen'
import { dateOf } from '@/domain/time'
import { SavedList, useSaved } from '@/features/calculator/saved'
import { likelyMinute } from '@/platform/clock'
import { useFront } from '@/platform/page'
import { textScale } from '@/platform/textScale'

/** 已保存的测算. */
export default function SavedPage() {
  const load = useSaved((state) => state.load)
  useFront(load)
  return (
    <Screen scale={textScale()} kind="detail">
      <SavedList today={dateOf(likelyMinute())} />
    </Screen>
  )
}
