import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Action } from '@/components/Action'
import { Blank } from '@/components/Blank'
import type { SourceRun, SourceView } from '@/contract/desk/sources'
import { dateOf } from '@/domain/time'
import type { LocalDate } from '@/domain/time'
import { minuteWords } from '../minuteWords'
import { formWords } from './formWords'
import { useAsked } from '../useAsked'
import { Waiting } from '../Waiting'

const OUTCOME = {
  complete: { words: '正常', tone: 'open' },
  partial: { words: '未完，接着来', tone: 'soon' },
  failed: { words: '失败', tone: 'urgent' },
} as const

const figures = (run: SourceRun): string =>
  `新增 ${run.new} · 更新 ${run.updated} · 未变 ${run.unchanged} · 撤下 ${run.removed} · 失败 ${run.failed}`

function Run({ run, today }: { run: SourceRun; today: LocalDate }) {
  return (
    <View className="desk-entry">
      <View className="desk-note">
        {minuteWords(run.startedAt, today)} · {OUTCOME[run.outcome].words} · {figures(run)}
      </View>
      {run.errors.map(({ code, message }, at) => (
        <View key={at} className="desk-wrong">
          {message}（{code}）
        </View>
      ))}
    </View>
  )
}

function Runs({ id }: { id: string }) {
  const { answer, problem, again } = useAsked('sources.runs', { id })
  if (answer === null) return <Waiting problem={problem} onAgain={again} cards={1} />
  return (
    <View>
      {answer.runs.map((run) => (
        <Run key={run.startedAt} run={run} today={dateOf(answer.now)} />
      ))}
    </View>
  )
}

const NEVER = { words: '还没有抓取过', tone: 'quiet' }

function State({ source: { last, failures } }: { source: SourceView }) {
  const { words, tone } = last === null ? NEVER : OUTCOME[last.outcome]
  return (
    <View className="desk-chips">
      <Text className={`desk-chip desk-${tone}`}>{words}</Text>
      {failures > 1 && <Text className="desk-chip desk-urgent">连续失败{failures}次</Text>}
    </View>
  )
}

function Source({ source, today }: { source: SourceView; today: LocalDate }) {
  const [open, setOpen] = useState(false)
  const { name, form, url, last } = source
  return (
    <View className="desk-card">
      <View className="desk-words">{name}</View>
      <View className="desk-note">
        {formWords(form)} · {url}
      </View>
      <State source={source} />
      {last !== null && !open && <Run run={last} today={today} />}
      {open && <Runs id={source.id} />}
      <View className="desk-links">
        <Action look="link" onTap={() => setOpen(!open)}>
          {open ? '收起' : '最近20次'}
        </Action>
      </View>
    </View>
  )
}

/** 来源: those in trouble first, each with its last run and what went wrong. */
export function Sources() {
  const { answer, problem, again } = useAsked('sources.list', {})
  if (answer === null) return <Waiting problem={problem} onAgain={again} />
  if (answer.sources.length === 0)
    return <Blank title="还没有来源" words="在 settings 旁的 sources 集合里写入来源后，这里会显示抓取情况。" />
  return (
    <View>
      {answer.sources.map((source) => (
        <Source key={source.id} source={source} today={dateOf(answer.now)} />
      ))}
    </View>
  )
}
