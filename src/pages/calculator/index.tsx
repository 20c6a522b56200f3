import { Screen } from '@/components/Screen'
import { RuleList, useRuleList } from '@/features/calculator/list'
import { useOffline } from '@/platform/offline'
import { useFront } from '@/platform/page'
import { textScale } from '@/platform/textScale'

/** 测算: everything that can be reckoned for this firm. */
export default function CalculatorPage() {
  const offline = useOffline()
  const load = useRuleList((state) => state.load)
  useFront(() => void load())
  return (
    <Screen scale={textScale()} offline={offline}>
      <RuleList />
    </Screen>
  )
}
