import { View } from '@tarojs/components'
import { useState } from 'react'
import { Action } from '@/components/Action'
import type { Lead } from '@/domain/reminder'
import './ChooseLeads.scss'
import type { Choice } from '../choice'
import { LeadChips } from './LeadChips'
import { messagesOf, planOf } from './plan'
import type { Dates } from './plan'
import { useReminders } from '../useReminders'
import { WindowChips } from './WindowChips'
import { costWords } from '../words'

interface Props {
  /** What is followed already, null for nothing. */
  chosen: Choice | null
  dates: Dates
  busy: boolean
  said: string | null
  /** Called in the tap itself. */
  onDone: (choice: Choice) => void
}

const sumWords = ({ leads, windowIds }: Choice, needed: number, held: number): string => {
  if (windowIds !== null && windowIds.length === 0) return '至少选一个日期'
  if (leads.length === 0) return '至少选一个时间'
  return needed === 0 ? '所选时间都已过去，请换一个' : costWords(needed, held)
}

const doneWords = (busy: boolean, prepared: boolean, followed: boolean): string => {
  if (busy) return '正在保存…'
  if (!prepared) return '正在准备…'
  return followed ? '保存' : '提醒我'
}

/** Which dates, when to be told, and what that takes. */
export function ChooseLeads({ chosen, dates, busy, said, onDone }: Props) {
  const held = useReminders((state) => state.credits?.deadline ?? 0)
  const prepared = useReminders((state) => state.prepared)
  const usual = useReminders((state) => state.leads)
  const [picked, setLeads] = useState<readonly Lead[] | null>(chosen?.leads ?? null)
  const [windowIds, setWindowIds] = useState<string[] | null>(chosen?.windowIds ?? null)
  const leads = [...(picked ?? usual)]
  const choice = { leads, windowIds }
  const needed = messagesOf(planOf(dates, leads, windowIds))
  return (
    <View>
      <WindowChips chosen={windowIds} dates={dates} onChange={setWindowIds} />
      <LeadChips leads={leads} windowIds={windowIds} dates={dates} onChange={setLeads} />
      <View className="cost">{sumWords(choice, needed, held)}</View>
      <View className="cost-why">
        微信每订阅一次，可以发一条消息；每点一次按钮增加一次。时间落在休息日的，前一个工作日也提醒。
      </View>
      {said !== null && <View className="cost-said">{said}</View>}
      <Action look="primary" disabled={busy || !prepared || needed === 0} onTap={() => onDone(choice)}>
        {doneWords(busy, prepared, chosen !== null)}
      </Action>
    </View>
  )
}
