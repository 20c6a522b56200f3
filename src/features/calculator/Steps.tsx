import { View } from '@tarojs/components'
import { amountWords } from '@/domain/money'
import type { Rule } from '@/domain/subsidy'
import { openNotice } from '@/platform/open'
import { Bar } from './Bar'
import type { Reckoning } from './reckon'
import './Steps.scss'

interface Props {
  rule: Rule
  reckoning: Reckoning
}

/** A figure stays on one line with its unit. */
const whole = (words: string): string => words.replace(/ (?=万?元)/g, '\u00a0')

/** How the sum came about, step by step, and the sentence it rests on. */
export function Steps({ rule, reckoning }: Props) {
  return (
    <View className="steps">
      {reckoning.outcome === 'amount' && (
        <View className="steps-list">
          <Bar steps={reckoning.steps} amountYuan={reckoning.amountYuan} capped={reckoning.capped} />
          {reckoning.steps.map((step, index) => (
            <View key={step.words} className="step">
              <View className="step-number">{index + 1}</View>
              <View className="step-words">{whole(step.words)}</View>
            </View>
          ))}
          <View className="step step-total">
            <View className="step-words">合计{reckoning.capped ? '（已到上限）' : ''}</View>
            <View>{amountWords(reckoning.amountYuan)}</View>
          </View>
        </View>
      )}
      {reckoning.outcome === 'review' && (
        <View className="steps-review">需人工核对：这一条是机器识别的，还不确定，请按原句自行计算或咨询主管部门。</View>
      )}
      <View className="steps-source" role="button" onClick={() => openNotice(rule.noticeId)}>
        <View className="steps-quote">“{rule.evidence.text.trim()}”</View>
        <View className="steps-more">看这条政策</View>
      </View>
    </View>
  )
}
