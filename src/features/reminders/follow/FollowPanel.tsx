import { View } from '@tarojs/components'
import { useState } from 'react'
import type { PropsWithChildren } from 'react'
import { Action } from '@/components/Action'
import { LEADS } from '@/domain/reminder'
import './FollowPanel.scss'
import { FollowSheet } from './FollowSheet'
import { planOf } from './plan'
import type { Dates } from './plan'
import { useReminders } from '../useReminders'
import { coverageWords } from '../words'

interface Props {
  noticeId: string
  /** What the reader reads in a calendar entry. */
  title: string
  dates: Dates
}

/** 提醒我, what is covered, and the quiet actions beside it. */
export function FollowPanel({ noticeId, title, dates, children }: PropsWithChildren<Props>) {
  const [open, setOpen] = useState(false)
  const follow = useReminders((state) => state.follows[noticeId] ?? null)
  const possible = planOf(dates, LEADS, null).length > 0
  const offered = possible || follow !== null
  return (
    <View>
      <View className="panel">
        {offered && (
          <View className="panel-main">
            <Action look={follow === null ? 'primary' : 'quiet'} onTap={() => setOpen(true)}>
              {follow === null ? '提醒我' : possible ? '✓ 已设提醒' : '提醒已结束'}
            </Action>
          </View>
        )}
        {children}
      </View>
      {follow !== null && <View className="panel-note">{coverageWords(follow.coverage)}</View>}
      {!offered && <View className="panel-note">没有将到的截止日期，无法设提醒。</View>}
      {open && <FollowSheet noticeId={noticeId} title={title} dates={dates} onClose={() => setOpen(false)} />}
    </View>
  )
}
