import { View } from '@tarojs/components'
import { useState } from 'react'
import { Action } from '@/components/Action'
import { Sheet } from '@/components/Sheet'
import type { Kin } from '@/contract/desk/kin'
import type { ReviewAnswer } from '@/contract/desk/review'
import { dateOf } from '@/domain/time'
import { callDesk } from '@/platform/call/desk'
import { Field } from '../Field'
import { KinLines } from './KinLines'

const WORDS_MIN = 2

interface Props {
  review: ReviewAnswer
  busy: boolean
  onMerge: (other: string) => void
  onClose: () => void
}

/** 合并重复: another notice, found by its title or number. */
export function MergeSheet({ review: { notice, kin, now }, busy, onMerge, onClose }: Props) {
  const [words, setWords] = useState('')
  const [found, setFound] = useState<Kin[] | null>(null)
  const [wrong, setWrong] = useState<string | null>(null)
  const find = async () => {
    const outcome = await callDesk('review.find', { id: notice.id, words })
    setWrong(outcome.done ? null : outcome.problem.words)
    if (outcome.done) setFound(outcome.answer.found.filter(({ id }) => !kin.some((each) => each.id === id)))
  }
  return (
    <Sheet title="合并重复的通知" onClose={onClose}>
      <View className="desk-note">
        合并后读者在列表里看到一张卡片，点开能看到每一条；各条保留自己的日期，同级而日期不同的仍分开列出。
      </View>
      <Field label="标题里的词，或文号" value={words} hint="如 技改 申报" wrong={wrong} onType={setWords} />
      <View className="desk-actions">
        <Action disabled={words.trim().length < WORDS_MIN} onTap={() => void find()}>
          查找
        </Action>
      </View>
      {found?.length === 0 && <View className="desk-note">没有找到。换一个标题里的词，或用完整的文号。</View>}
      <KinLines
        kin={found ?? []}
        today={dateOf(now)}
        act={busy ? null : { words: '与它合并', onTap: ({ id }) => onMerge(id) }}
      />
    </Sheet>
  )
}
