import { View } from '@tarojs/components'
import { Action } from '@/components/Action'
import { Blank } from '@/components/Blank'
import { ChipChoice } from '@/components/ChipChoice'
import { Skeleton } from '@/components/Skeleton'
import type { AgendaEntry } from '@/contract/agenda'
import { dateOf, dayWords, partsOf } from '@/domain/time'
import type { BeijingMinute, LocalDate } from '@/domain/time'
import { useMinute } from '@/platform/clock'
import './Agenda.scss'
import { EntryList } from './EntryList'
import { Expected } from './Expected'
import { MonthFile } from './MonthFile'
import { MonthGrid } from './MonthGrid'
import { NoPlace } from './NoPlace'
import { entriesFor } from './store'
import type { Whose } from './store'
import { Swiped } from './Swiped'
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

const NOTHING: Record<Whose, string> = {
  near: '这个月没有与你有关的截止日期',
  followed: '这个月没有你关注的截止日期',
  all: '这个月没有企业要办的截止日期',
}

function Days({ entries, now }: { entries: AgendaEntry[]; now: BeijingMinute }) {
  const chosen = useAgenda((state) => state.chosen)
  const whose = useAgenda((state) => state.whose)
  const showWhose = useAgenda((state) => state.showWhose)
  const today = dateOf(now)
  if (entries.length === 0) {
    const everything = [{ words: '看全部', onTap: () => showWhose('all') }]
    const actions = whose === 'all' ? [] : everything
    return <Blank title={NOTHING[whose]} words="左右换月看看，或到政策页找常年受理的" actions={actions} />
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
  const whose = useAgenda((state) => state.whose)
  const expected = useAgenda((state) => state.expected)
  const month = useAgenda((state) => state.month)
  if (entries !== null && now !== null) {
    const shown = entriesFor(entries, whose)
    return (
      <View>
        <Days entries={shown} now={now} />
        <Expected expected={expected} today={dateOf(now)} />
        <MonthFile month={month?.slice(0, 7) ?? ''} entries={shown} now={now} />
      </View>
    )
  }
  if (problem === null) return <Skeleton cards={2} />
  return <Blank title={problem.words} actions={[{ words: '再试一次', onTap: () => void turn(0) }]} />
}

const WHOSE: { value: Whose; words: string }[] = [
  { value: 'near', words: '与我有关' },
  { value: 'followed', words: '我关注的' },
  { value: 'all', words: '全部' },
]

/** 日程: what closes in a month. */
export function Agenda() {
  const { month, today, chosen, entries, placed, whose, choose, turn, showWhose } = useAgenda((state) => state)
  const now = useMinute()
  return (
    <View>
      {month !== null && (
        <View className="agenda-card">
          <MonthBar month={month} today={today} />
          <Swiped onTurn={(months) => void turn(months)}>
            <MonthGrid
              month={month}
              today={today}
              chosen={chosen}
              entries={entriesFor(entries ?? [], whose)}
              now={now}
              onChoose={choose}
            />
          </Swiped>
        </View>
      )}
      <ChipChoice choices={WHOSE} chosen={[whose]} onTap={showWhose} />
      {!placed && whose === 'near' && <NoPlace />}
      <Below />
    </View>
  )
}
