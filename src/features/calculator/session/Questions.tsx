import { View } from '@tarojs/components'
import { useState } from 'react'
import { Action } from '@/components/Action'
import { Question } from './Question'
import './Questions.scss'
import { allQuestions, openQuestions } from './reckon'
import type { Question as Asked, Reckoned } from './reckon'
import { useSession } from './useSession'

/** The decisive question alone, with those answered below it; or all at once. */
const shownOf = (reckoned: readonly Reckoned[], held: string | null, all: boolean): Asked[] => {
  const questions = allQuestions(reckoned)
  if (all) return questions
  const first = questions.find(({ key }) => key === held) ?? openQuestions(reckoned)[0]
  return first === undefined ? questions : [first]
}

/** What is asked: the most decisive first, or everything. */
export function Questions({ reckoned }: { reckoned: readonly Reckoned[] }) {
  const { entries, type, switchUnit } = useSession((state) => state)
  const [all, setAll] = useState(false)
  // The question in hand stays while it is being answered.
  const [held, setHeld] = useState<string | null>(null)
  const total = allQuestions(reckoned)
  if (total.length === 0) return null
  const problems = Object.assign({}, ...reckoned.map((each) => each.problems)) as Record<string, string>
  const shown = shownOf(reckoned, held, all)
  const rest = openQuestions(reckoned).filter(({ key }) => !shown.some((each) => each.key === key))
  return (
    <View className={`questions${shown.length === 1 ? ' questions-first' : ''}`}>
      {shown.map(({ key, input }) => (
        <Question
          key={key}
          asked={input}
          entry={entries[key]}
          wrong={problems[key] ?? null}
          onType={(typed) => {
            setHeld(key)
            type(key, typed)
          }}
          onUnit={(unit) => switchUnit(key, unit)}
        />
      ))}
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
