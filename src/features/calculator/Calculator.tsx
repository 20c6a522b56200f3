import { View } from '@tarojs/components'
import { useState } from 'react'
import { Blank } from '@/components/Blank'
import { ChoiceSheet } from '@/components/ChoiceSheet'
import { Skeleton } from '@/components/Skeleton'
import { openTab } from '@/platform/open'
import { BaseInput } from './BaseInput'
import './Calculator.scss'
import { reckon } from './reckon'
import { ResultBar } from './ResultBar'
import { Steps } from './Steps'
import { useReckoner } from './useReckoner'

type Rules = NonNullable<Parameters<Parameters<typeof useReckoner>[0]>[0]['rules']>

/** Another rule’s amount is never shown in place of one that is not there. */
function Missing() {
  const { loading, problem, load, pick } = useReckoner((state) => state)
  if (loading) return <Skeleton cards={2} />
  const actions = [{ words: '换一条', onTap: () => pick(null) }]
  if (problem === null) {
    return <Blank title="这条政策现在不能测算" words="规则可能已更新或撤下" actions={actions} />
  }
  return <Blank title={problem.words} actions={[{ words: '再试一次', onTap: () => void load() }, ...actions]} />
}

function Reckoning({ rules }: { rules: Rules }) {
  const { ruleId, typed, unit, pick, type, switchUnit } = useReckoner((state) => state)
  const [choosing, setChoosing] = useState(false)
  const rule = ruleId === null ? rules[0] : rules.find(({ id }) => id === ruleId)
  if (rule === undefined) return <Missing />
  const reckoning = reckon(rule, typed, unit)
  const choices = rules.map(({ id, title }) => ({ value: id, words: title }))
  return (
    <View className="calculator">
      <View className="calculator-rule" hoverClass="calculator-held" role="button" onClick={() => setChoosing(true)}>
        <View className="calculator-title">{rule.title}</View>
        <View className="calculator-change">换一条</View>
      </View>
      {reckoning.outcome !== 'review' && (
        <BaseInput
          label={rule.baseLabel}
          typed={typed}
          unit={unit}
          wrong={reckoning.outcome === 'wrong' ? reckoning.message : null}
          onType={type}
          onUnit={switchUnit}
        />
      )}
      <Steps rule={rule} reckoning={reckoning} />
      <ResultBar reckoning={reckoning} />
      {choosing && (
        <ChoiceSheet
          title="选一条政策来算"
          choices={choices}
          chosen={rule.id}
          onChoose={pick}
          onClose={() => setChoosing(false)}
        />
      )}
    </View>
  )
}

/** 测算: one rule, one question, one amount. */
export function Calculator() {
  const rules = useReckoner((state) => state.rules)
  const problem = useReckoner((state) => state.problem)
  const load = useReckoner((state) => state.load)
  if (rules === null && problem !== null) {
    return <Blank title={problem.words} actions={[{ words: '再试一次', onTap: () => void load() }]} />
  }
  if (rules === null) return <Skeleton cards={2} />
  if (rules.length === 0) {
    const actions = [{ words: '去看政策', onTap: () => openTab('policies') }]
    return <Blank title="还没有能测算的政策" words="写明“按……的百分之几补助”的政策会出现在这里" actions={actions} />
  }
  return <Reckoning rules={rules} />
}
