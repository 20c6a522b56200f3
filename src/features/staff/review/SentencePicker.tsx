import { View } from '@tarojs/components'
import { useCallback, useEffect, useState } from 'react'
import { Action } from '@/components/Action'
import { ChipChoice } from '@/components/ChipChoice'
import type { Evidence } from '@/domain/text'
import { callDesk } from '@/platform/call/desk'
import type { Problem } from '@/platform/call'
import { Waiting } from '../Waiting'

const WHICH = [
  { value: 'dated', words: '有日期的句子' },
  { value: 'all', words: '全文' },
] as const
type Which = (typeof WHICH)[number]['value']

interface Listed {
  sentences: Evidence[]
  next: number | null
}

/** The sentences of a notice's text, a page at a time. */
const useSentences = (id: string, which: Which) => {
  const [listed, setListed] = useState<Listed | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const load = useCallback(
    async (before: Listed | null) => {
      setProblem(null)
      const outcome = await callDesk('review.sentences', { id, dated: which === 'dated', from: before?.next ?? 0 })
      if (!outcome.done) return setProblem(outcome.problem)
      const { sentences, next } = outcome.answer
      setListed({ sentences: [...(before?.sentences ?? []), ...sentences], next })
    },
    [id, which],
  )
  useEffect(() => {
    setListed(null)
    void load(null)
  }, [load])
  return { listed, problem, load }
}

interface Props {
  id: string
  /** Null: it stands in none. */
  onPick: (sentence: Evidence | null) => void
}

/** The sentence in which a date stands, by a tap; those with a day in them first. */
export function SentencePicker({ id, onPick }: Props) {
  const [which, setWhich] = useState<Which>('dated')
  const { listed, problem, load } = useSentences(id, which)
  return (
    <View>
      <ChipChoice choices={[...WHICH]} chosen={[which]} onTap={setWhich} />
      {listed === null && <Waiting problem={problem} onAgain={() => void load(null)} cards={2} />}
      {listed?.sentences.length === 0 && <View className="desk-note">没有读到带日期的句子，请看全文。</View>}
      {listed?.sentences.map((sentence) => (
        <View
          key={sentence.start}
          className="desk-quote desk-pick"
          hoverClass="desk-held"
          role="button"
          onClick={() => onPick(sentence)}
        >
          {sentence.text}
        </View>
      ))}
      <View className="desk-actions">
        {listed !== null && listed.next !== null && <Action onTap={() => void load(listed)}>再看后面的句子</Action>}
        <Action onTap={() => onPick(null)}>原文里没有，是电话确认等</Action>
      </View>
    </View>
  )
}
