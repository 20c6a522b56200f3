import { Screen } from '@/components/Screen'
import { Calculator, useReckoner } from '@/features/calculator'
import { useFront } from '@/platform/page'
import { textScale } from '@/platform/textScale'

/** 测算: what one rule would give. */
export default function CalculatorPage() {
  const load = useReckoner((state) => state.load)
  useFront(() => void load())
  return (
    <Screen scale={textScale()}>
      <Calculator />
    </Screen>
  )
}
