import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { Action } from '@/components/Action'
import type { ReviewAnswer, ReviewFact } from '@/contract/desk/review'
import { ENDING_WORDS } from '@/domain/reminder'
import { dateOf, dayWords } from '@/domain/time'
import { copy } from '@/platform/clipboard'
import { openNotice } from '@/platform/open'
import { toast } from '@/platform/toast'
import { Entries } from '../audit/Entries'
import { useMayEdit } from '../me'
import { Waiting } from '../Waiting'
import { CorrectSheet } from './CorrectSheet'
import { FactCard } from './FactCard'
import { MarkSheet } from './MarkSheet'
import { Reports } from './Reports'
import type { ReviewState } from './store'
import { useReview } from './useReview'

function Head({ review, onMark }: { review: ReviewAnswer; onMark: (() => void) | null }) {
  const { notice, followers, ending, now } = review
  const { url } = notice
  return (
    <View>
      <View className="desk-head">{notice.title}</View>
      <View className="desk-note desk-under">
        {notice.sourceName} · {dayWords(notice.publishedOn, dateOf(now))}发布 · {followers}人关注
      </View>
      {ending !== null && <View className="desk-wrong desk-under">{ENDING_WORDS[ending]}（人工标记）</View>}
      <View className="desk-actions">
        <Action onTap={() => openNotice(notice.id)}>看读者看到的</Action>
        {url !== null && <Action onTap={() => void copy(url, '原文链接已复制')}>复制原文链接</Action>}
        {onMark !== null && <Action onTap={onMark}>延期 · 用完 · 废止</Action>}
      </View>
    </View>
  )
}

interface LoadedProps {
  review: ReviewAnswer
  busy: boolean
  step: ReviewState['step']
}

type Open = { sheet: 'mark' } | { sheet: 'correct'; fact: ReviewFact } | null

/** What a colleague does about the notice that is open: each says what came of it. */
const stepsOf = ({ review, step }: LoadedProps, close: () => void) => {
  const about = { id: review.notice.id, version: review.version }
  const told = async (going: Promise<string | null>, done: string) => {
    const wrong = await going
    toast(wrong ?? done)
    if (wrong === null) close()
  }
  const decide = (rest: object, done: string) =>
    void told(step('review.decide', { ...about, ...rest } as Parameters<typeof step<'review.decide'>>[1]), done)
  return {
    decide,
    end: (ending: 'exhausted' | 'repealed') => void told(step('review.end', { ...about, ending }), '已标记'),
    undo: (entry: string) => void told(step('review.undo', { entry }), '已撤销'),
    settle: () => void told(step('review.settleReports', { id: about.id }), '已处理'),
  }
}

function Sheets({
  open,
  steps,
  onClose,
  ...props
}: LoadedProps & { open: Open; steps: ReturnType<typeof stepsOf>; onClose: () => void }) {
  const { review, busy } = props
  if (open === null) return null
  if (open.sheet === 'mark')
    return (
      <MarkSheet
        review={review}
        busy={busy}
        onExtend={(key, closes) =>
          steps.decide({ key, verdict: 'corrected', extended: true, changes: { closes } }, '已标记延期')
        }
        onEnd={steps.end}
        onClose={onClose}
      />
    )
  const { fact } = open
  return (
    <CorrectSheet
      fact={fact}
      busy={busy}
      followers={review.followers}
      onCorrect={(changes) => steps.decide({ key: fact.key, verdict: 'corrected', changes }, '已更正')}
      onClose={onClose}
    />
  )
}

/** As they stood when the page opened: a fact that was just decided does not run away under the finger. */
const inOrder = (facts: ReviewFact[], order: string[]): ReviewFact[] => {
  const place = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length)
  return [...facts].sort((a, b) => place(a.key) - place(b.key))
}

function Loaded(props: LoadedProps) {
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
      {review.facts.length === 0 && <View className="desk-card desk-note">没有读到日期、金额或条件，请对照原文。</View>}
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

/** One notice to be checked: what waits first, each fact beside its sentence. */
export function Review({ id }: { id: string }) {
  const { review, problem, busy, load, step } = useReview()
  useEffect(() => void load(id), [load, id])
  if (review === null) return <Waiting problem={problem} onAgain={() => void load(id)} />
  return <Loaded review={review} busy={busy} step={step} />
}
