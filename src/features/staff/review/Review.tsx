import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { Action } from '@/components/Action'
import type { ReviewFact } from '@/contract/desk/review'
import { dateOf } from '@/domain/time'
import { Entries } from '../audit/Entries'
import { useMayEdit } from '../me'
import { Waiting } from '../Waiting'
import { FactCard } from './FactCard'
import { Head } from './Head'
import { KinPart } from './KinPart'
import { Reports } from './Reports'
import { Sheets } from './Sheets'
import type { Open } from './Sheets'
import { stepsOf } from './steps'
import type { Reviewed } from './steps'
import { useReview } from './useReview'

/** As they stood when the page opened: a fact that was just decided does not run away under the finger. */
const inOrder = (facts: ReviewFact[], order: string[]): ReviewFact[] => {
  const place = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length)
  return [...facts].sort((a, b) => place(a.key) - place(b.key))
}

function Loaded(props: Reviewed) {
  const { review } = props
  const mayEdit = useMayEdit()
  const [open, setOpen] = useState<Open>(null)
  const [order] = useState(() => review.facts.map(({ key }) => key))
  const steps = stepsOf(props, () => setOpen(null))
  const today = dateOf(review.now)
  const entryOf = (key: string) => review.history.find((entry) => entry.key === key && entry.undoable)
  const stepsFor = (fact: ReviewFact) => {
    const entry = entryOf(fact.key)
    return {
      onDecide: (verdict: 'confirmed' | 'rejected' | 'kept') => steps.decide({ key: fact.key, verdict }, '已记下'),
      onCorrect: () => setOpen({ sheet: 'correct', fact }),
      onUndo: entry === undefined || fact.decision === null ? null : () => steps.undo(entry.id),
    }
  }
  return (
    <View>
      <Head review={review} onMark={mayEdit ? () => setOpen({ sheet: 'mark' }) : null} />
      <Reports review={review} onSettle={mayEdit ? steps.settle : null} />
      {inOrder(review.facts, order).map((fact) => (
        <FactCard key={fact.key} fact={fact} today={today} steps={mayEdit ? stepsFor(fact) : null} />
      ))}
      {mayEdit && (
        <View className="desk-actions">
          <Action onTap={() => setOpen({ sheet: 'add' })}>补录漏掉的日期</Action>
        </View>
      )}
      {review.facts.length === 0 && <View className="desk-card desk-note">没有读到日期、金额或条件，请对照原文。</View>}
      <KinPart
        review={review}
        steps={
          mayEdit ? { onApart: (other) => steps.tie(other, 'apart'), onMerge: () => setOpen({ sheet: 'merge' }) } : null
        }
      />
      {review.history.length > 0 && <View className="desk-title">做过什么</View>}
      {review.history.length > 0 && (
        <View className="desk-card">
          <Entries entries={review.history} today={today} onUndo={mayEdit ? steps.undo : undefined} />
        </View>
      )}
      <Sheets {...props} open={open} steps={steps} onClose={() => setOpen(null)} />
    </View>
  )
}

/** One notice to be checked: the firm's next date, then what waits, each fact beside its sentence. */
export function Review({ id }: { id: string }) {
  const { review, problem, busy, load, step } = useReview()
  useEffect(() => void load(id), [load, id])
  if (review === null) return <Waiting problem={problem} onAgain={() => void load(id)} />
  return <Loaded review={review} busy={busy} step={step} />
}
