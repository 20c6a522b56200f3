import { View } from '@tarojs/components'
import type { LocalDate } from '@/domain/time'
import './Compare.scss'
import { entryWords } from './entries'
import type { Entries } from './entries'
import { allQuestions, presumedQuestions, reckon } from './reckon'
import type { Question, Reckoned } from './reckon'
import type { Scenario } from '../saved/scenarios'
import { sittingWords } from './together'

interface Props {
  reckoned: readonly Reckoned[]
  entries: Entries
  beside: Scenario
  today: LocalDate
}

const said = ({ key, input }: Question, entries: Entries): string => entryWords(entries[key], input) ?? '未填'

function Row({ words, now, then }: { words: string; now: string; then: string }) {
  return (
    <View className={`compare-row${now === then ? '' : ' compare-differs'}`}>
      <View className="compare-words">{words}</View>
      <View className="compare-side">{now}</View>
      <View className="compare-side">{then}</View>
    </View>
  )
}

/** The present figures beside saved ones: what differs, and what it does to the result. */
export function Compare({ reckoned, entries, beside, today }: Props) {
  const other = reckoned.map(({ rule }) => reckon(rule, beside.entries, today))
  const questions = [...allQuestions(reckoned), ...presumedQuestions(reckoned)]
  const shown = questions.filter(
    (question) => said(question, entries) !== '未填' || said(question, beside.entries) !== '未填',
  )
  return (
    <View className="compare">
      <Row words="" now="现在" then={beside.name} />
      {shown.map((question) => (
        <Row
          key={question.key}
          words={question.input.label}
          now={said(question, entries)}
          then={said(question, beside.entries)}
        />
      ))}
      <Row words="结果" now={sittingWords(reckoned).figure} then={sittingWords(other).figure} />
    </View>
  )
}
