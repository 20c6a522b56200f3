import { Screen } from '@/components/Screen'
import { RuleList, useRuleList } from '@/features/calculator/list'
import { useFront } from '@/platform/page'
import { textScale } from '@/platform/textScale'

/** 测算: everything that can be reckoned for this firm. */
export default function CalculatorPage() {
  const load = useRuleList((state) => state.load)
  useFront(() => void load())
  return (
    <Screen scale={textScale()}>
      <RuleList />
    </Screen>
  )
}
