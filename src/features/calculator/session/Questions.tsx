import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Action } from '@/components/Action'
import { Asked } from './Asked'
import { entryWords } from './entries'
import { isOfFirm } from './firm'
import './Questions.scss'
import { allQuestions, openQuestions } from './reckon'
import type { Question, Reckoned } from './reckon'
import { useSession } from './useSession'

/** The decisive question alone, with those answered below it; or all at once. */
const shownOf = (reckoned: readonly Reckoned[], held: string | null, all: boolean): Question[] => {
  const questions = allQuestions(reckoned)
  if (all) return questions
  const first = questions.find(({ key }) => key === held) ?? openQuestions(reckoned)[0]
  return first === undefined ? questions : [first]
}

interface FilledProps {
  questions: readonly Question[]
  onChange: (key: string) => void
}

/** What the firm's profile has answered already, to be seen and changed. */
function Filled({ questions, onChange }: FilledProps) {
  const { entries, ofFirm } = useSession((state) => state)
  const filled = questions.filter(({ key }) => isOfFirm(key, entries, ofFirm))
  if (filled.length === 0) return null
  return (
    <View className="questions-filled">
      <View>来自企业资料</View>
      {filled.map(({ key, input }) => (
        <View key={key} className="questions-known" role="button" onClick={() => onChange(key)}>
          <Text className="questions-label">{input.label}</Text>
          <Text className="questions-value">{entryWords(entries[key], input)}</Text>
          <Text className="questions-change">改</Text>
        </View>
      ))}
    </View>
  )
}

/** What is asked: the most decisive first, or everything. */
export function Questions({ reckoned }: { reckoned: readonly Reckoned[] }) {
  const [all, setAll] = useState(false)
  // The question in hand stays while it is being answered.
  const [held, setHeld] = useState<string | null>(null)
  const total = allQuestions(reckoned)
  if (total.length === 0) return null
  const shown = shownOf(reckoned, held, all)
  const rest = openQuestions(reckoned).filter(({ key }) => !shown.some((each) => each.key === key))
  return (
    <View className={`questions${shown.length === 1 ? ' questions-first' : ''}`}>
      {shown.map((asking) => (
        <Asked key={asking.key} asking={asking} reckoned={reckoned} onAnswer={() => setHeld(asking.key)} />
      ))}
      <Filled questions={total.filter((each) => !shown.some(({ key }) => key === each.key))} onChange={setHeld} />
      {total.length > 1 && (
        <View className="questions-ways">
          {!all && rest.length > 0 && (
            <Action look="primary" onTap={() => setHeld(rest[0]?.key ?? null)}>
              下一题（还有 {rest.length}）
            </Action>
          )}
          <Action onTap={() => setAll(!all)}>{all ? '一题一题答' : `全部 ${total.length} 题`}</Action>
        </View>
      )}
    </View>
  )
}
