import { Text, View } from '@tarojs/components'
import { Action } from '@/components/Action'
import type { ReviewFact } from '@/contract/desk/review'
import { factWords, KIND_OF_FACT_WORDS, VERDICT_WORDS } from '@/domain/review'
import type { Doubt } from '@/domain/review'
import type { LocalDate } from '@/domain/time'
import { Quote } from '../Quote'

const DOUBT_WORDS: Record<Doubt, string> = {
  likely: '建议核对',
  unsure: '机器拿不准',
  differs: '新识别与人工结果不同',
  changed: '原文改了，请再核对',
}

interface Props {
  fact: ReviewFact
  today: LocalDate
  /** Null for a colleague who may only look. */
  steps: {
    onDecide: (verdict: 'confirmed' | 'rejected' | 'kept') => void
    onCorrect: () => void
    /** Null where nothing can be taken back. */
    onUndo: (() => void) | null
  } | null
}

const stateWords = ({ decision }: ReviewFact): string | null => {
  if (decision === null || decision.stale) return null
  return decision.extended ? '已标记延期' : `已${VERDICT_WORDS[decision.verdict]}`
}

function Heading({ fact }: { fact: ReviewFact }) {
  const state = stateWords(fact)
  return (
    <View className="desk-chips">
      <Text className="desk-chip desk-quiet">{KIND_OF_FACT_WORDS[fact.kind]}</Text>
      {state !== null && <Text className="desk-chip desk-open">✓ {state}</Text>}
      {fact.doubt !== null && <Text className="desk-chip desk-soon">{DOUBT_WORDS[fact.doubt]}</Text>}
      {state === null && fact.doubt === null && <Text className="desk-chip desk-quiet">机器识别，有把握</Text>}
    </View>
  )
}

type Deciding = Pick<NonNullable<Props['steps']>, 'onDecide'>

/** A person's word stands against a newer reading: which of the two is it to be? */
const Between = ({ fact, onDecide }: Deciding & { fact: ReviewFact }) => (
  <>
    <Action onTap={() => onDecide('kept')}>保留人工结果</Action>
    {fact.read !== null && <Action onTap={() => onDecide('confirmed')}>采用新识别</Action>}
  </>
)

function Steps({ fact, steps }: { fact: ReviewFact; steps: NonNullable<Props['steps']> }) {
  const { onDecide, onCorrect, onUndo } = steps
  const decided = stateWords(fact) !== null
  return (
    <View className="desk-actions">
      {fact.doubt === 'differs' && <Between fact={fact} onDecide={onDecide} />}
      {!decided && (fact.shown ?? fact.read) !== null && <Action onTap={() => onDecide('confirmed')}>确认</Action>}
      {(fact.shown ?? fact.read) !== null && <Action onTap={onCorrect}>更正</Action>}
      {!decided && <Action onTap={() => onDecide('rejected')}>不采用</Action>}
      {onUndo !== null && (
        <Action look="link" onTap={onUndo}>
          撤销
        </Action>
      )}
    </View>
  )
}

/** The sentence, or for a date without one the reason that stands for it. */
function Source({ fact }: { fact: ReviewFact }) {
  const held = heldIn(fact)
  const reason = held !== null && 'byHand' in held ? held.byHand?.reason : null
  if (typeof reason === 'string') return <View className="desk-quote">{reason}（不在原文里）</View>
  return <Quote quotation={fact.quotation} />
}

/** What readers see, else what is read, else what a person had said of an older text. */
const heldIn = ({ shown, read, decision }: ReviewFact) => shown ?? read ?? decision?.fact ?? null

/** One fact beside its sentence, and what can be done about it in one tap. */
export function FactCard({ fact, today, steps }: Props) {
  const { kind, shown, read, doubt } = fact
  const held = heldIn(fact)
  return (
    <View className="desk-card">
      <Heading fact={fact} />
      {held !== null && (
        <View className={shown === null ? 'desk-words desk-gone' : 'desk-words'}>
          {factWords({ kind, fact: held }, today)}
        </View>
      )}
      {doubt === 'differs' && (
        <View className="desk-note">
          新识别：{read === null ? '没有读到这一项' : factWords({ kind, fact: read }, today)}
        </View>
      )}
      <Source fact={fact} />
      {steps !== null && <Steps fact={fact} steps={steps} />}
    </View>
  )
}
