import { View } from '@tarojs/components'
import { useState } from 'react'
import { Action } from '@/components/Action'
import type { Audience, Window } from '@/domain/notice'
import { ownWindows } from '@/domain/deadline'
import type { Evidence } from '@/domain/text'
import type { LocalDate } from '@/domain/time'
import { Fact } from './Fact'
import './OfficeDates.scss'
import { actionWords, spanWords } from './windowWords'

interface Props {
  windows: Window[]
  today: LocalDate
  onEvidence: (evidence: Evidence) => void
}

const WHO: Record<Audience, string> = {
  enterprise: '企业',
  authority: '部门',
  bank: '银行',
  public: '公众',
  other: '其他',
}

/** Dates that bind somebody else, small and folded: they are not the firm's. */
export function OfficeDates({ windows, today, onEvidence }: Props) {
  const [open, setOpen] = useState(false)
  const own = ownWindows(windows)
  const others = windows.filter((window) => !own.includes(window))
  if (others.length === 0) return null
  return (
    <View className="office">
      <Action look="link" onTap={() => setOpen(!open)}>
        {open ? '▾' : '▸'} 部门和其他方的日期（{others.length}），不是企业的截止日期
      </Action>
      {open &&
        others.map((window) => (
          <Fact key={window.id} evidence={window.evidence} reason={window.byHand?.reason} onEvidence={onEvidence}>
            {WHO[window.audience]} · {actionWords(window)} {spanWords(window, today)}
          </Fact>
        ))}
    </View>
  )
}
