import { Input, View } from '@tarojs/components'
import type { TypedUnit } from '@/domain/money'
import type { Input as Asked } from '@/domain/subsidy'
import { NO, YES, isMoney } from './entries'
import type { Entry } from './entries'
import './Question.scss'

interface Props {
  asked: Asked
  entry: Entry | undefined
  wrong: string | null
  /** It stands as the firm's profile gave it. */
  ofFirm?: boolean
  /** Which notice asks, where several do. */
  from?: string | null
  /** An answer given elsewhere that may be the same. */
  same?: string | null
  onSame?: () => void
  onType: (typed: string) => void
  onUnit: (unit: TypedUnit) => void
}

const UNITS: TypedUnit[] = ['万元', '元']
const LONGEST = 24

const questionWords = ({ label, unit }: Asked): string => {
  if (unit === '是否') return /是否/.test(label) ? `${label}？` : `是否${label}？`
  if (unit === '选项') return `${label}？`
  return unit === '日期' ? `${label}是哪天？` : `${label}是多少？`
}

const hint = (asked: Asked): string => {
  if (asked.unit === '日期') return '如 2026-06-30'
  return isMoney(asked) ? '如 2600' : '填数字'
}

function Choices({ asked, entry, onType }: Props) {
  const choices = asked.unit === '是否' ? [YES, NO].map((id) => ({ id, label: id })) : (asked.choices ?? [])
  return (
    <View className="question-choices" role="radiogroup" aria-label={asked.label}>
      {choices.map(({ id, label }) => (
        <View
          key={id}
          className={`question-choice${entry?.typed === id ? ' question-choice-on' : ''}`}
          role="radio"
          aria-checked={entry?.typed === id}
          onClick={() => onType(entry?.typed === id ? '' : id)}
        >
          {label}
        </View>
      ))}
    </View>
  )
}

function Units({ entry, onUnit }: Props) {
  const unit = entry?.unit ?? '万元'
  return (
    <>
      {UNITS.map((each) => (
        <View
          key={each}
          className={`question-unit${each === unit ? ' question-unit-on' : ''}`}
          role="radio"
          aria-checked={each === unit}
          onClick={() => onUnit(each)}
        >
          {each}
        </View>
      ))}
    </>
  )
}

const measureOf = (asked: Asked, entry: Entry | undefined): string =>
  isMoney(asked) ? (entry?.unit ?? '万元') : asked.unit === '日期' ? '' : asked.unit

function Figure(props: Props) {
  const { asked, entry, wrong, onType } = props
  const measure = measureOf(asked, entry)
  const money = isMoney(asked)
  return (
    <View className={`question-line${wrong === null ? '' : ' question-wrong'}`}>
      <Input
        className="question-input"
        placeholderClass="question-hint"
        type={money || measure === '' ? 'text' : 'digit'}
        value={entry?.typed ?? ''}
        maxlength={LONGEST}
        placeholder={hint(asked)}
        aria-label={measure === '' ? asked.label : `${asked.label}（${measure}）`}
        onInput={(event) => onType(event.detail.value)}
      />
      {money ? <Units {...props} /> : measure !== '' && <View className="question-measure">{measure}</View>}
    </View>
  )
}

/** One question in the words of the text, with the keys that suit its answer. */
export function Question(props: Props) {
  const { asked, wrong, ofFirm, from = null, same = null, onSame } = props
  const chosen = asked.unit === '是否' || asked.unit === '选项'
  return (
    <View className="question">
      {from !== null && <View className="question-from">{from}</View>}
      <View className="question-words">{questionWords(asked)}</View>
      {chosen ? <Choices {...props} /> : <Figure {...props} />}
      {same !== null && (
        <View className="question-same" role="button" onClick={onSame}>
          {same}
        </View>
      )}
      {ofFirm && <View className="question-firm">来自企业资料，可改</View>}
      {wrong !== null && (
        <View className="question-said" role="alert">
          {wrong}
        </View>
      )}
    </View>
  )
}
