import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { amountWords } from '@/domain/money'
import type { RefusalCode, Rule } from '@/domain/subsidy'
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

/** The notice that ended or halted the rule, with its sentence. */
function PointsOn({ reckoned: { rule, outcome } }: { reckoned: Reckoned }) {
  if (outcome.outcome !== 'refused' || outcome.noticeId === null) return null
  const { noticeId, by, code, e } = outcome
  const halted = code === 'SUSPENDED' || code === 'SPENT'
  const said = e === null ? undefined : rule.evidence[e]
  return (
    <View className="rule-on" role="button" onClick={() => openNotice(noticeId)}>
      {said !== undefined && <View className="rule-quote">“{said.text.trim()}”</View>}
      {halted ? '看通知：' : '改看：'}
      {by ?? '新文件'}
    </View>
  )
}

/** Bar, steps and total; nothing of a result while an entry is wrong. */
function Reckoning({ reckoned: { rule, outcome, explanation, problems } }: { reckoned: Reckoned }) {
  if (outcome.outcome === 'ineligible' || Object.keys(problems).length > 0) return null
  const { composition, steps } = explanation
  return (
    <View>
      {composition !== null && <Bar composition={composition} />}
      <Steps rule={rule} steps={steps} />
      {outcome.outcome === 'eligible' && (
        <View className="rule-total">
          <Text>合计</Text>
          <Text>{amountWords(outcome.amountYuan)}</Text>
        </View>
      )}
    </View>
  )
}

/** The sentence that the rule rests on, and the way to its text. */
function Source({ rule }: { rule: Rule }) {
  return (
    <View className="rule-source" role="button" onClick={() => openSource(rule)}>
      <View className="rule-quote">“{rule.evidence[rule.amount.e]?.text.trim()}”</View>
      <View className="rule-more">
        {rule.docNumber === null ? '' : `${rule.docNumber} · `}
        {isPacked(rule) ? '复制原文链接' : '看这条政策'}
      </View>
    </View>
  )
}

/** Refused only because nobody has checked it: the sentence itself still holds. */
const ASK_OFFICE: readonly RefusalCode[] = ['NEEDS_REVIEW', 'UNVERIFIED']

function Body({ reckoned, note }: { reckoned: Reckoned; note: string }) {
  const { outcome } = reckoned
  const readIt = outcome.outcome === 'refused' && ASK_OFFICE.includes(outcome.code)
  return (
    <View>
      {outcome.outcome === 'refused' ? (
        <View className="rule-review">
          {note}。{readIt && '请按原句自行计算或咨询主管部门。'}
        </View>
      ) : (
        <Reckoning reckoned={reckoned} />
      )}
      <PointsOn reckoned={reckoned} />
      <Source rule={reckoned.rule} />
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
  const [opened, setOpened] = useState(false)
  const { rule } = reckoned
  const { figure, note } = resultWords(reckoned)
  return (
    <View className="rule">
      {several && (
        <View className="rule-head" role="button" aria-expanded={opened} onClick={() => setOpened(!opened)}>
          <View className="rule-title">{rule.title}</View>
          <View className="rule-figure">{figure}</View>
          <View className="rule-note">{note}</View>
        </View>
      )}
      {(opened || !several) && <Body reckoned={reckoned} note={note} />}
    </View>
  )
}
