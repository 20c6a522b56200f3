import { Text, View } from '@tarojs/components'
import { amountWords, compareDecimals } from '@/domain/money'
import type { Composition } from '@/domain/subsidy'
import './Bar.scss'
import { pieces } from './pieces'

/** How the total is made up: the parts side by side, and hatched what a cap cuts off. */
export function Bar({ composition }: { composition: Composition }) {
  const { parts, cutYuan, totalYuan } = composition
  const cut = compareDecimals(cutYuan, '0') > 0
  return (
    <View className="bar">
      <View className="bar-whole" role="img" aria-label={`可得 ${amountWords(totalYuan)}`}>
        {pieces(composition).map(({ label, percent, hatched }, i) => (
          <View
            key={label}
            className={hatched ? 'bar-cut' : `bar-part bar-part-${i % 3}`}
            style={{ width: `${percent}%` }}
          />
        ))}
      </View>
      <View className="bar-words">
        {parts.length > 1 &&
          parts.map(({ label, yuan }, i) => (
            <Text key={label}>
              <Text className={`bar-key bar-part-${i % 3}`} /> {label} {amountWords(yuan)}
            </Text>
          ))}
        <Text>可得 {amountWords(totalYuan)}</Text>
        {cut && <Text>上限切去 {amountWords(cutYuan)}</Text>}
      </View>
    </View>
  )
}
