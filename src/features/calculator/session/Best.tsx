import { View } from '@tarojs/components'
import { amountWords } from '@/domain/money'
import type { Combination, Combined } from '@/domain/subsidy'
import './Best.scss'
import type { Reckoned } from './reckon'
import { isOpen } from './together'

interface SumProps {
  title: string
  combination: Combination
  reckoned: readonly Reckoned[]
}

const ruleOf = (reckoned: readonly Reckoned[], id: string) => reckoned.find(({ rule }) => rule.id === id)?.rule

function Sum({ title, combination, reckoned }: SumProps) {
  const { taken, leftOut, totalYuan } = combination
  const titleOf = (id: string) => ruleOf(reckoned, id)?.title ?? ''
  return (
    <View className="best-sum">
      <View className="best-line best-total">
        <View className="best-words">{title}</View>
        <View>{amountWords(totalYuan)}</View>
      </View>
      {taken.map(({ ruleId, yuan, paidYuan }) => (
        <View key={ruleId} className="best-line">
          <View className="best-words">
            {titleOf(ruleId)}
            {paidYuan !== yuan && <View className="best-why">单独可得 {amountWords(yuan)}，受合计上限限制</View>}
          </View>
          <View>{amountWords(paidYuan)}</View>
        </View>
      ))}
      {leftOut.map(({ ruleId, yuan, against, said }) => (
        <View key={ruleId} className="best-line best-left">
          <View className="best-words">
            未计入：{titleOf(ruleId)}
            <View className="best-why">
              {said === null
                ? `与“${titleOf(against)}”能否同时享受，原文未写明`
                : `与“${titleOf(against)}”不能同时享受：“${ruleOf(reckoned, said.ruleId)?.evidence[said.e]?.text.trim()}”`}
            </View>
          </View>
          <View>{amountWords(yuan)}</View>
        </View>
      ))}
    </View>
  )
}

/** The best that may be had at once, what it leaves out and why; both totals where the texts do not say. */
export function Best({ best, reckoned }: { best: Combined; reckoned: readonly Reckoned[] }) {
  const so = isOpen(reckoned) ? '已能算出的，' : ''
  if (best.outcome === 'settled') {
    return (
      <View className="best">
        <Sum title={isOpen(reckoned) ? '已能算出的最优组合' : '最优组合'} combination={best} reckoned={reckoned} />
      </View>
    )
  }
  return (
    <View className="best">
      <View className="best-question">{best.question}</View>
      <Sum title={`${so}如果不能同时享受`} combination={best.alone} reckoned={reckoned} />
      <Sum title={`${so}如果可以同时享受`} combination={best.together} reckoned={reckoned} />
    </View>
  )
}
