import { View } from '@tarojs/components'
import { useState } from 'react'
import type { PropsWithChildren } from 'react'
import { Action } from '@/components/Action'
import { LEADS, planFor } from '@/domain/reminder'
import type { Window } from '@/domain/notice'
import type { LocalDate } from '@/domain/time'
import './FollowPanel.scss'
import { FollowSheet } from './FollowSheet'
import { useReminders } from './useReminders'
import { coverageWords } from './words'

interface Props {
  noticeId: string
  windows: Window[]
  today: LocalDate
}

/** 提醒我, what is covered, and the quiet actions beside it. */
export function FollowPanel({ noticeId, windows, today, children }: PropsWithChildren<Props>) {
  const [open, setOpen] = useState(false)
  const follow = useReminders((state) => state.follows[noticeId] ?? null)
  const possible = planFor({ openid: '', noticeId, leads: LEADS }, windows, today).length > 0
  const offered = possible || follow !== null
  return (
    <View>
      <View className="panel">
        {offered && (
          <View className="panel-main">
            <Action look={follow === null ? 'primary' : 'quiet'} onTap={() => setOpen(true)}>
              {follow === null ? '提醒我' : '✓ 已设提醒'}
            </Action>
          </View>
        )}
        {children}
      </View>
      {follow !== null && <View className="panel-note">{coverageWords(follow.coverage)}</View>}
      {!offered && <View className="panel-note">没有还未到的截止日期，无法设提醒。</View>}
      {open && <FollowSheet noticeId={noticeId} windows={windows} today={today} onClose={() => setOpen(false)} />}
    </View>
  )
}
