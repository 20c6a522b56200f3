import { Text, View } from '@tarojs/components'
import { amountWords } from '@/domain/money'
import type { Step } from '@/domain/subsidy'
import './Bar.scss'
import { keptPercent } from './shares'

interface Props {
  steps: Step[]
  amountYuan: string
  capped: boolean
}

/** What the rate gives, and hatched what the cap cuts off. */
export function Bar({ steps, amountYuan, capped }: Props) {
  const kept = keptPercent(steps, amountYuan)
  const before = steps[0]?.yuan
  return (
    <View className="bar">
      <View className="bar-whole">
        <View className="bar-kept" style={{ width: `${kept}%` }} />
      </View>
      <View className="bar-words">
        <Text>可得 {amountWords(amountYuan)}</Text>
        {capped && before !== undefined && <Text>按比例应得 {amountWords(before)}</Text>}
      </View>
    </View>
  )
}
