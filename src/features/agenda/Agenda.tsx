import { View } from '@tarojs/components'
import { Action } from '@/components/Action'
import { Blank } from '@/components/Blank'
import { Skeleton } from '@/components/Skeleton'
import type { AgendaEntry } from '@/contract/agenda'
import { dateOf, dayWords, partsOf } from '@/domain/time'
import type { BeijingMinute, LocalDate } from '@/domain/time'
import { useMinute } from '@/platform/clock'
import './Agenda.scss'
import { EntryList } from './EntryList'
import { MonthGrid } from './MonthGrid'
import { useAgenda } from './useAgenda'

function MonthBar({ month, today }: { month: LocalDate; today: LocalDate | null }) {
  const turn = useAgenda((state) => state.turn)
  const goToday = useAgenda((state) => state.goToday)
  const { year, month: number } = partsOf(month)
  const elsewhere = today !== null && today.slice(0, 7) !== month.slice(0, 7)
  return (
    <View className="month">
      <Action look="link" label="上个月" onTap={() => void turn(-1)}>
        <View className="month-arrow month-back" />
      </Action>
      <View className="month-name">
        {year}年{number}月
      </View>
      <Action look="link" label="下个月" onTap={() => void turn(1)}>
        <View className="month-arrow" />
      </Action>
      {elsewhere && (
        <View className="month-today">
          <Action look="link" onTap={() => void goToday()}>
            回到今天
          </Action>
        </View>
      )}
    </View>
  )
}

function Chosen({
  shown,
  chosen,
  today,
  now,
}: {
  shown: AgendaEntry[]
  chosen: LocalDate
  today: LocalDate
  now: BeijingMinute
}) {
  if (shown.length > 0) return <EntryList entries={shown} today={today} now={now} />
  return <View className="agenda-none">{chosen === today ? '今天' : dayWords(chosen, today)}没有截止的事项</View>
}

function Days({ entries, now }: { entries: AgendaEntry[]; now: BeijingMinute }) {
  const chosen = useAgenda((state) => state.chosen)
  const today = dateOf(now)
  if (entries.length === 0) {
    return <Blank title="这个月没有企业要办的截止日期" words="左右换月看看，或到政策页找常年受理的" />
  }
  const shown = entries.filter(({ date }) => date === chosen)
  const rest = entries.filter(({ date }) => date !== chosen)
  return (
    <View>
      {chosen !== null && <Chosen shown={shown} chosen={chosen} today={today} now={now} />}
      {rest.length > 0 && <View className="agenda-title">{shown.length > 0 ? '本月其他' : '本月'}</View>}
      <EntryList entries={rest} today={today} now={now} />
    </View>
  )
}

function Below() {
  const entries = useAgenda((state) => state.entries)
  const problem = useAgenda((state) => state.problem)
  const turn = useAgenda((state) => state.turn)
  const now = useMinute()
  if (entries !== null && now !== null) return <Days entries={entries} now={now} />
  if (problem === null) return <Skeleton cards={2} />
  return <Blank title={problem.words} actions={[{ words: '再试一次', onTap: () => void turn(0) }]} />
}

/** 日程: what closes in a month. */
export function Agenda() {
  const { month, today, chosen, entries, choose } = useAgenda((state) => state)
  const now = useMinute()
  return (
    <View>
      {month !== null && (
        <View className="agenda-card">
          <MonthBar month={month} today={today} />
          <MonthGrid month={month} today={today} chosen={chosen} entries={entries ?? []} now={now} onChoose={choose} />
        </View>
      )}
      <Below />
    </View>
  )
}
