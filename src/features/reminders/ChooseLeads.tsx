import { View } from '@tarojs/components'
import { useState } from 'react'
import { Action } from '@/components/Action'
import type { Window } from '@/domain/notice'
import { DEFAULT_LEADS, planFor } from '@/domain/reminder'
import type { Lead } from '@/domain/reminder'
import type { LocalDate } from '@/domain/time'
import './ChooseLeads.scss'
import { LeadChips } from './LeadChips'
import { useReminders } from './useReminders'
import { costWords } from './words'

interface Props {
  /** What is followed already, null for nothing. */
  chosen: Lead[] | null
  windows: Window[]
  today: LocalDate
  busy: boolean
  said: string | null
  /** Called in the tap itself. */
  onDone: (leads: Lead[]) => void
}

const sumWords = (leads: Lead[], needed: number, held: number): string => {
  if (leads.length === 0) return '至少选一个时间'
  return needed === 0 ? '所选时间都已过去，请换一个' : costWords(needed, held)
}

/** When to be told, and what that takes. */
export function ChooseLeads({ chosen, windows, today, busy, said, onDone }: Props) {
  const held = useReminders((state) => state.credits?.deadline ?? 0)
  const [leads, setLeads] = useState<Lead[]>(chosen ?? DEFAULT_LEADS)
  const needed = planFor({ openid: '', noticeId: '', leads }, windows, today).length
  return (
    <View>
      <LeadChips leads={leads} windows={windows} today={today} onChange={setLeads} />
      <View className="cost">{sumWords(leads, needed, held)}</View>
      <View className="cost-why">微信每订阅一次，可以发一条消息；每点一次按钮增加一次。</View>
      {said !== null && <View className="cost-said">{said}</View>}
      <Action look="primary" disabled={busy || needed === 0} onTap={() => onDone(leads)}>
        {busy ? '正在保存…' : chosen === null ? '提醒我' : '保存'}
      </Action>
    </View>
  )
}
