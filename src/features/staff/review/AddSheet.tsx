import { View } from '@tarojs/components'
import { useState } from 'react'
import { Action } from '@/components/Action'
import { ChipChoice } from '@/components/ChipChoice'
import { Sheet } from '@/components/Sheet'
import type { ReviewAnswer } from '@/contract/desk/review'
import { ACTION_WORDS } from '@/domain/notice'
import { ADDED_ACTIONS } from '@/domain/review'
import type { Evidence } from '@/domain/text'
import type { Problem } from '@/platform/call'
import { Field } from '../Field'
import { addedDate, ADDED_BEGIN } from './addedDate'
import type { AddedFields, DateToAdd } from './addedDate'
import { SentencePicker } from './SentencePicker'
import { WindowFields } from './WindowFields'

const ACTIONS = ADDED_ACTIONS.map((value) => ({ value, words: ACTION_WORDS[value] }))

interface Props {
  review: ReviewAnswer
  busy: boolean
  /** What stands against it, null when done. */
  onAdd: (date: DateToAdd) => Promise<Problem | null>
  onClose: () => void
}

function Form({ typed, onType }: { typed: AddedFields; onType: (parts: Partial<AddedFields>) => void }) {
  const { opens, closes, audience } = typed
  return (
    <View>
      <WindowFields typed={{ opens, closes, audience }} onType={(name, value) => onType({ [name]: value })} />
      <ChipChoice title="要做什么" choices={ACTIONS} chosen={[typed.action]} onTap={(action) => onType({ action })} />
      {typed.evidence === null && (
        <Field
          label="原文里没有这一句：写明从哪里得知"
          hint="如 电话确认：高新处 12月9日"
          value={typed.reason}
          onType={(reason) => onType({ reason })}
        />
      )}
    </View>
  )
}

const told = (audience: string, followers: number): string | null =>
  audience === 'enterprise' && followers > 0 ? `保存后，关注这条政策的 ${followers} 人会收到这个日期。` : null

/** 补录日期: first the sentence, then the date that stands in it. */
export function AddSheet({ review, busy, onAdd, onClose }: Props) {
  const [typed, setTyped] = useState(ADDED_BEGIN)
  const [choosing, setChoosing] = useState(true)
  const [problem, setProblem] = useState<Problem | null>(null)
  const type = (parts: Partial<AddedFields>) => {
    setTyped((before) => ({ ...before, ...parts }))
    setProblem(null)
  }
  const pick = (evidence: Evidence | null) => {
    type({ evidence })
    setChoosing(false)
  }
  if (choosing)
    return (
      <Sheet title="补录日期：它在哪一句" onClose={onClose}>
        <SentencePicker id={review.notice.id} onPick={pick} />
      </Sheet>
    )
  const date = addedDate(typed)
  const unconfirmed = problem?.code === 'UNCONFIRMED'
  const add = async () => {
    if (date !== null) setProblem(await onAdd({ ...date, ...(unconfirmed && { confirmed: true }) }))
  }
  const reach = told(typed.audience, review.followers)
  return (
    <Sheet title="补录日期" onClose={onClose}>
      <View className="desk-quote">{typed.evidence?.text ?? '不在原文里'}</View>
      <View className="desk-links">
        <Action look="link" onTap={() => setChoosing(true)}>
          另选一句
        </Action>
      </View>
      <Form typed={typed} onType={type} />
      {problem !== null && (
        <View className="desk-wrong" role="alert">
          {problem.words}
        </View>
      )}
      {reach !== null && <View className="desk-note">{reach}</View>}
      <View className="desk-actions">
        <Action look="primary" disabled={busy || date === null} onTap={() => void add()}>
          {busy ? '正在保存…' : unconfirmed ? '仍然添加' : '添加日期'}
        </Action>
      </View>
    </Sheet>
  )
}
