import { Screen } from '@/components/Screen'
import { Sources } from '@/features/staff'
import { textScale } from '@/platform/textScale'

/** 来源 and their last runs. */
export default function SourcesPage() {
  return (
    <Screen scale={textScale()} kind="detail">
      <Sources />
    </Screen>
  )
}
