import { Screen } from '@/components/Screen'
import { Review } from '@/features/staff'
import { useAddress } from '@/platform/page'
import { textScale } from '@/platform/textScale'

/** 核对: one notice, fact by fact. */
export default function ReviewPage() {
  const id = useAddress('id')
  return (
    <Screen scale={textScale()} kind="detail">
      <Review id={id} />
    </Screen>
  )
}
