import { View } from '@tarojs/components'
import { useState } from 'react'
import { Action } from '@/components/Action'
import { Blank } from '@/components/Blank'
import type { AuditEntry } from '@/contract/desk/audit'
import { dateOf } from '@/domain/time'
import { callDesk } from '@/platform/call/desk'
import { toast } from '@/platform/toast'
import { useAsked } from '../useAsked'
import { Waiting } from '../Waiting'
import { Entries } from './Entries'

/** 操作记录: every change, the latest first. */
export function AuditList() {
  const { answer, problem, again } = useAsked('audit.list', {})
  const [older, setOlder] = useState<{ entries: AuditEntry[]; before: number | null } | null>(null)
  if (answer === null) return <Waiting problem={problem} onAgain={again} />
  const { before } = older ?? answer
  const more = async () => {
    if (before === null) return
    const outcome = await callDesk('audit.list', { before })
    if (!outcome.done) return toast(outcome.problem.words)
    setOlder({ entries: [...(older?.entries ?? []), ...outcome.answer.entries], before: outcome.answer.before })
  }
  const entries = [...answer.entries, ...(older?.entries ?? [])]
  if (entries.length === 0)
    return <Blank title="还没有记录" words="每一次更正、标记、发布和人员变动都会记在这里，不能删改。" />
  return (
    <View>
      <View className="desk-note desk-under">每一步都记着谁、何时、改前和改后，不能删改。</View>
      <View className="desk-card">
        <Entries entries={entries} today={dateOf(answer.now)} named />
      </View>
      {before !== null && (
        <View className="desk-actions">
          <Action onTap={() => void more()}>更早的记录</Action>
        </View>
      )}
    </View>
  )
}
