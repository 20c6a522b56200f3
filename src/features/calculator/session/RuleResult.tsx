import { Text, View } from '@tarojs/components'
import { amountWords } from '@/domain/money'
import type { Rule } from '@/domain/subsidy'
import { copy } from '@/platform/clipboard'
import { openNotice } from '@/platform/open'
import { Bar } from './Bar'
import type { Reckoned } from './reckon'
import './RuleResult.scss'
import { Steps } from './Steps'
import { resultWords } from './words'

const isPacked = ({ noticeId }: Rule): boolean => noticeId.startsWith('pack:')

/** The notice itself, or the official link where this product holds no copy of it. */
const openSource = (rule: Rule): void =>
  isPacked(rule) ? void copy(rule.url ?? '', '链接已复制，请在浏览器中打开') : openNotice(rule.noticeId)

/** What to read instead, where another document took over. */
function PointsOn({ reckoned: { outcome } }: { reckoned: Reckoned }) {
  if (outcome.outcome !== 'refused' || outcome.noticeId === null) return null
  const { noticeId, by } = outcome
  return (
    <View className="rule-on" role="button" onClick={() => openNotice(noticeId)}>
      改看：{by ?? '新文件'}
    </View>
  )
}

interface Props {
  reckoned: Reckoned
  /** Among several, each shows its own result; alone the bar at the bottom does. */
  several: boolean
}

/** One rule: what it gives, step by step, and where that stands. */
export function RuleResult({ reckoned, several }: Props) {
  const { rule, outcome, explanation, problems } = reckoned
  const { figure, note } = resultWords(reckoned)
  const refused = outcome.outcome === 'refused'
  const { composition, steps } = explanation
  const shows = !refused && outcome.outcome !== 'ineligible' && Object.keys(problems).length === 0
  return (
    <View className="rule">
      {several && (
        <View className="rule-head">
          <View className="rule-title">{rule.title}</View>
          <View className="rule-figure">{figure}</View>
          <View className="rule-note">{note}</View>
        </View>
      )}
      {refused && <View className="rule-review">{note}。请按原句自行计算或咨询主管部门。</View>}
      {shows && composition !== null && <Bar composition={composition} />}
      {shows && <Steps rule={rule} steps={steps} />}
      {shows && outcome.outcome === 'eligible' && (
        <View className="rule-total">
          <Text>合计</Text>
          <Text>{amountWords(outcome.amountYuan)}</Text>
        </View>
      )}
      <PointsOn reckoned={reckoned} />
      <View className="rule-source" role="button" onClick={() => openSource(rule)}>
        <View className="rule-quote">“{rule.evidence[rule.amount.e]?.text.trim()}”</View>
        <View className="rule-more">
          {rule.docNumber === null ? '' : `${rule.docNumber} · `}
          {isPacked(rule) ? '复制原文链接' : '看这条政策'}
        </View>
      </View>
    </View>
  )
}
