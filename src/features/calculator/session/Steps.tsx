import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { Rule, Step } from '@/domain/subsidy'
import './Steps.scss'

interface Props {
  rule: Rule
  steps: readonly Step[]
}

/** A figure stays on one line with its unit. */
const whole = (words: string): string => words.replace(/ (?=万?元)/g, '\u00a0')

/** How the sum came about, line by line; a line opens the sentence that it rests on. */
export function Steps({ rule, steps }: Props) {
  const [opened, setOpened] = useState<number | null>(null)
  return (
    <View className="steps-list">
      {steps.map(({ words, decides, e }, i) => (
        <View
          key={`${i} ${words}`}
          className={`step${decides ? ' step-decides' : ''}`}
          hoverClass="step-held"
          role="button"
          aria-expanded={opened === i}
          onClick={() => setOpened(opened === i ? null : i)}
        >
          <View className="step-number">{i + 1}</View>
          <View className="step-words">
            <Text>{whole(words)}</Text>
            {opened === i && <View className="step-quote">“{rule.evidence[e]?.text.trim()}”</View>}
          </View>
          <View className={`step-arrow${opened === i ? ' step-arrow-up' : ''}`} />
        </View>
      ))}
    </View>
  )
}
