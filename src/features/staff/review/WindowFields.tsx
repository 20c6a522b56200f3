import { ChipChoice } from '@/components/ChipChoice'
import { View } from '@tarojs/components'
import { AUDIENCE_WORDS } from '@/domain/review'
import type { Audience, Window } from '@/domain/notice'
import { isDated } from '@/domain/time'
import { Field } from '../Field'
import { typedClose, typedDay } from '../typed'
import type { Fields } from './fields'

const AUDIENCES = (Object.keys(AUDIENCE_WORDS) as Audience[]).map((value) => ({ value, words: AUDIENCE_WORDS[value] }))

const WRONG_DAY = '请连年份写成 2026-01-30'

/** What was typed of a window, as it begins. */
export const windowFields = ({ opens, closes, audience }: Window): Fields => ({
  opens: opens ?? '',
  closes: closes !== null && isDated(closes) ? closes.replace('T', ' ') : '',
  audience,
})

/** What is otherwise than it was; null where something typed is no date. */
export const windowChanges = (typed: Fields, begun: Fields): object | null => {
  const changes: Record<string, unknown> = {}
  for (const [name, read] of [
    ['opens', typedDay],
    ['closes', typedClose],
  ] as const) {
    const text = (typed[name] ?? '').trim()
    if (text === begun[name]) continue
    const value = text === '' ? null : read(text)
    if (value === null && text !== '') return null
    changes[name] = value
  }
  return typed.audience === begun.audience ? changes : { ...changes, audience: typed.audience }
}

interface Props {
  typed: Fields
  onType: (name: string, value: string) => void
}

/** A window to correct: until when, from when, whose. */
export function WindowFields({ typed, onType }: Props) {
  const { opens = '', closes = '', audience = '' } = typed
  return (
    <View>
      <Field
        label="截止（可带时刻）"
        value={closes}
        hint="2026-01-30 或 2026-01-30 17:00"
        wrong={closes === '' || typedClose(closes) !== null ? null : `${WRONG_DAY} 或 2026-01-30 17:00`}
        onType={(value) => onType('closes', value)}
      />
      <Field
        label="开始（没有就空着）"
        value={opens}
        hint="2026-01-10"
        wrong={opens === '' || typedDay(opens) !== null ? null : WRONG_DAY}
        onType={(value) => onType('opens', value)}
      />
      <ChipChoice
        title="这是谁的日期"
        choices={AUDIENCES}
        chosen={[audience as Audience]}
        onTap={(value) => onType('audience', value)}
      />
    </View>
  )
}
