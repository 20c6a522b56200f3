import { View } from '@tarojs/components'
import { useState } from 'react'
import { Action } from '@/components/Action'
import { Sheet } from '@/components/Sheet'
import type { ReviewFact } from '@/contract/desk/review'
import type { Benefit, Condition, Window } from '@/domain/notice'
import { KIND_OF_FACT_WORDS } from '@/domain/review'
import { Field } from '../Field'
import { Quote } from '../Quote'
import { benefitChanges, benefitFields, conditionChanges, conditionFields } from './fields'
import type { Fields } from './fields'
import { WindowFields, windowChanges, windowFields } from './WindowFields'

interface Props {
  fact: ReviewFact
  busy: boolean
  followers: number
  onCorrect: (changes: object) => void
  onClose: () => void
}

const BENEFIT_LABELS: Fields = { amountYuan: '金额（万元）', capYuan: '最高（万元）', rate: '比例（%）' }

const begin = ({ kind }: ReviewFact, fact: Window | Benefit | Condition): Fields => {
  if (kind === 'window') return windowFields(fact as Window)
  return kind === 'benefit' ? benefitFields(fact as Benefit) : conditionFields(fact as Condition)
}

const changesOf = ({ kind, shown, read }: ReviewFact, typed: Fields, begun: Fields): object | null => {
  if (kind === 'window') return windowChanges(typed, begun)
  if (kind === 'benefit') return benefitChanges(typed, begun)
  return conditionChanges(typed, begun, (shown ?? read) as Condition)
}

/** 更正: what the sentence really says. Those who follow are told of a moved date, so it is said how many they are. */
export function CorrectSheet({ fact, busy, followers, onCorrect, onClose }: Props) {
  const [begun] = useState(() => begin(fact, (fact.shown ?? fact.read) as Window))
  const [typed, setTyped] = useState(begun)
  const type = (name: string, value: string) => setTyped((before) => ({ ...before, [name]: value }))
  const changes = changesOf(fact, typed, begun)
  const nothing = changes === null || Object.keys(changes).length === 0
  return (
    <Sheet title={`更正${KIND_OF_FACT_WORDS[fact.kind]}`} onClose={onClose}>
      <Quote quotation={fact.quotation} />
      {fact.kind === 'window' && <WindowFields typed={typed} onType={type} />}
      {fact.kind === 'benefit' &&
        Object.entries(BENEFIT_LABELS).map(([name, label]) => (
          <Field
            key={name}
            label={label}
            hint="没有就空着"
            value={typed[name] ?? ''}
            onType={(value) => type(name, value)}
          />
        ))}
      {fact.kind === 'condition' && (
        <Field label="条件的值" value={typed.value ?? ''} onType={(value) => type('value', value)} />
      )}
      {fact.kind === 'window' && followers > 0 && (
        <View className="desk-note">保存后，关注这条政策的 {followers} 人会收到日期变更。</View>
      )}
      <View className="desk-actions">
        <Action look="primary" disabled={busy || nothing} onTap={() => onCorrect(changes ?? {})}>
          {busy ? '正在保存…' : '保存更正'}
        </Action>
      </View>
    </Sheet>
  )
}
