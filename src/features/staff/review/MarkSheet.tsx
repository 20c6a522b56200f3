import { View } from '@tarojs/components'
import { useState } from 'react'
import { Action } from '@/components/Action'
import { ChipChoice } from '@/components/ChipChoice'
import { Sheet } from '@/components/Sheet'
import type { ReviewAnswer, ReviewFact } from '@/contract/desk/review'
import type { Window } from '@/domain/notice'
import type { Ending } from '@/domain/reminder'
import { factWords } from '@/domain/review'
import { dateOf } from '@/domain/time'
import type { DatedClose } from '@/domain/time'
import { Field } from '../Field'
import { typedClose } from '../typed'

const MARKS = [
  { value: 'extended', words: '延期' },
  { value: 'exhausted', words: '额度已用完' },
  { value: 'repealed', words: '废止' },
  { value: 'withdrawn', words: '撤回发布' },
] as const
type Mark = (typeof MARKS)[number]['value']

interface Props {
  review: ReviewAnswer
  busy: boolean
  onExtend: (key: string, closes: DatedClose) => void
  onEnd: (ending: Ending) => void
  onClose: () => void
}

const ownDates = ({ facts }: ReviewAnswer): ReviewFact[] =>
  facts.filter(({ kind, shown }) => {
    if (kind !== 'window' || shown === null) return false
    const { audience, closes } = shown as Window
    return audience === 'enterprise' && closes !== null
  })

const reachWords = (followers: number): string =>
  followers === 0
    ? '现在没有人关注这条政策，不会发出消息。'
    : `将通知 ${followers} 位关注者（有订阅次数的会收到微信消息）。`

interface ExtendProps {
  review: ReviewAnswer
  chosen: string | null
  typed: string
  onChoose: (key: string) => void
  onType: (typed: string) => void
}

function Extend({ review, chosen, typed, onChoose, onType }: ExtendProps) {
  const dates = ownDates(review)
  const today = dateOf(review.now)
  if (dates.length === 0) return <View className="desk-wrong">没有企业的截止日期可以延期，请先更正日期。</View>
  const choices = dates.map(({ key, kind, shown }) => ({
    value: key,
    words: factWords({ kind, fact: shown as Window }, today),
  }))
  const wrong = typed === '' || typedClose(typed) !== null ? null : '请连年份写成 2026-01-30 或 2026-01-30 17:00'
  return (
    <View>
      <ChipChoice title="延长哪一个" choices={choices} chosen={chosen === null ? [] : [chosen]} onTap={onChoose} />
      <Field label="新的截止日期" value={typed} hint="2026-01-30 或 2026-01-30 17:00" wrong={wrong} onType={onType} />
    </View>
  )
}

/** What a withdrawal does. */
const WithdrawnNote = ({ of }: { of: Mark }) =>
  of === 'withdrawn' ? (
    <View className="desk-note">
      撤回后列表里不再有它；打开旧链接或分享的人会看到“已撤回”和别的政策。在“粘贴发布”里再发一次即可恢复。
    </View>
  ) : null

/** 标记: put off, used up or repealed; how many will hear of it stands there before the tap. */
export function MarkSheet({ review, busy, onExtend, onEnd, onClose }: Props) {
  const [mark, setMark] = useState<Mark>('extended')
  const marks = MARKS.filter(({ value }) => value !== 'withdrawn' || review.notice.pasted)
  const [key, setKey] = useState(ownDates(review)[0]?.key ?? null)
  const [typed, setTyped] = useState('')
  const closes = typedClose(typed)
  const ready = mark !== 'extended' || (key !== null && closes !== null)
  const go = () => {
    if (mark !== 'extended') onEnd(mark)
    else if (key !== null && closes !== null) onExtend(key, closes)
  }
  return (
    <Sheet title="标记这条政策" onClose={onClose}>
      <ChipChoice choices={marks} chosen={[mark]} onTap={setMark} />
      {mark === 'extended' && <Extend review={review} chosen={key} typed={typed} onChoose={setKey} onType={setTyped} />}
      <WithdrawnNote of={mark} />
      <View className="desk-note">{reachWords(review.followers)}标错了可以撤销。</View>
      <View className="desk-actions">
        <Action look="primary" disabled={busy || !ready} onTap={go}>
          {busy ? '正在保存…' : `标记${MARKS.find(({ value }) => value === mark)?.words ?? ''}`}
        </Action>
      </View>
    </Sheet>
  )
}
