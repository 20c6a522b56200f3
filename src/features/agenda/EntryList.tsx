import { Text, View } from '@tarojs/components'
import { DeadlineChip } from '@/components/DeadlineChip'
import type { AgendaEntry } from '@/contract/agenda'
import { ACTION_WORDS } from '@/domain/notice'
import { closeHour, dayWords, weekdayOf } from '@/domain/time'
import type { BeijingMinute, LocalDate } from '@/domain/time'
import { openNotice } from '@/platform/open'
import './EntryList.scss'

interface Props {
  entries: AgendaEntry[]
  today: LocalDate
  now: BeijingMinute
}

const WEEKDAYS = ['日', '一', '二', '三', '四', '五', '六']

const whatWords = ({ action, scope, closes, followed }: AgendaEntry): string => {
  const hour = closeHour(closes)
  const what = `${ACTION_WORDS[action]}${scope === null ? '' : `（${scope}）`}`
  return [`${what}截止${hour === null ? '' : ` ${hour}`}`, followed && '已设提醒'].filter(Boolean).join(' · ')
}

function Entry({ entry, now }: { entry: AgendaEntry; now: BeijingMinute }) {
  const { windowId, closes, certainty } = entry
  const deadline = { windowId, opens: null, closes, rolling: false, limited: false, certainty }
  return (
    <View className="entry" hoverClass="entry-held" role="button" onClick={() => openNotice(entry.noticeId)}>
      <View className="entry-title">{entry.title}</View>
      <View className="entry-line">
        <Text className="entry-what">{whatWords(entry)}</Text>
        <DeadlineChip deadline={deadline} now={now} />
      </View>
    </View>
  )
}

/** What closes, under its day. */
export function EntryList({ entries, today, now }: Props) {
  const days = entries.map(({ date }) => date).filter((date, index, all) => all.indexOf(date) === index)
  return (
    <View>
      {days.map((day) => (
        <View key={day}>
          <View className="entry-day">
            {dayWords(day, today)} 周{WEEKDAYS[weekdayOf(day)]}
            {day === today && ' · 今天'}
          </View>
          <View className="entries">
            {entries
              .filter(({ date }) => date === day)
              .map((entry) => (
                <Entry key={entry.windowId} entry={entry} now={now} />
              ))}
          </View>
        </View>
      ))}
    </View>
  )
}
