import { Text, View } from '@tarojs/components'
import { Asked } from './Asked'
import { NO, YES } from './entries'
import { isOfFirm } from './firm'
import './Presumed.scss'
import { presumedQuestions } from './reckon'
import type { Reckoned } from './reckon'
import { useSession } from './useSession'

/** 前提: conditions of the text that are presumed met until the reader says otherwise. */
export function Presumed({ reckoned }: { reckoned: readonly Reckoned[] }) {
  const { entries, ofFirm, type } = useSession((state) => state)
  const questions = presumedQuestions(reckoned)
  if (questions.length === 0) return null
  return (
    <View className="presumed">
      <View className="presumed-title">前提</View>
      <View className="presumed-note">原文另有这些条件，未答的先按符合计算</View>
      {questions.map(({ key, input }) =>
        input.unit === '是否' ? (
          <View key={key} className="presumed-row">
            <View className="presumed-words">
              <Text>{input.label}</Text>
              {isOfFirm(key, entries, ofFirm) && <View className="presumed-firm">来自企业资料，可改</View>}
            </View>
            {[YES, NO].map((answer) => (
              <View
                key={answer}
                className={`presumed-choice${entries[key]?.typed === answer ? ' presumed-choice-on' : ''}`}
                role="radio"
                aria-checked={entries[key]?.typed === answer}
                aria-label={`${input.label}：${answer}`}
                onClick={() => type(key, entries[key]?.typed === answer ? '' : answer)}
              >
                {answer}
              </View>
            ))}
          </View>
        ) : (
          <Asked key={key} asking={{ key, input }} reckoned={reckoned} />
        ),
      )}
    </View>
  )
}
