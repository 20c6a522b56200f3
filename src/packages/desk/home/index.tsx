import { Screen } from '@/components/Screen'
import { Home } from '@/features/staff'
import { textScale } from '@/platform/textScale'

/** 服务台: the queue and the ways to everything else. */
export default function HomePage() {
  return (
    <Screen scale={textScale()} kind="detail">
      <Home />
    </Screen>
  )
}
