import { View } from '@tarojs/components'
import type { AgendaEntry } from '@/contract/agenda'
import { partsOf } from '@/domain/time'
import type { BeijingMinute, LocalDate } from '@/domain/time'
import { dotsOf } from './dots'
import { monthGrid } from './monthGrid'
import './MonthGrid.scss'

interface Props {
  month: LocalDate
  today: LocalDate | null
  chosen: LocalDate | null
  entries: AgendaEntry[]
  /** Null until the server was heard. */
  now: BeijingMinute | null
  onChoose: (day: LocalDate) => void
}

const WEEKDAYS = ['一', '二', '三', '四', '五', '六', '日']

interface DayProps extends Omit<Props, 'month'> {
  day: LocalDate
}

function Day({ day, today, chosen, entries, now, onChoose }: DayProps) {
  const { month, day: number } = partsOf(day)
  const count = entries.filter(({ date }) => date === day).length
  const looks = [day === today && 'day-today', day === chosen && 'day-chosen', count === 0 && 'day-free']
  return (
    <View
      className={['day', ...looks].filter(Boolean).join(' ')}
      role="button"
      aria-label={`${month}月${number}日${day === today ? '，今天' : ''}，${count}项截止`}
      onClick={() => onChoose(day)}
    >
      <View className="day-number">{number}</View>
      <View className="day-dots">
        {(now === null ? [] : dotsOf(entries, day, now)).map((tone, index) => (
          <View key={index} className={`dot dot-${tone}`} />
        ))}
      </View>
    </View>
  )
}

/** The month, Monday first, with what closes on each day as dots. */
export function MonthGrid({ month, ...rest }: Props) {
  return (
    <View className="grid">
      <View className="week">
        {WEEKDAYS.map((name) => (
          <View key={name} className="weekday">
            {name}
          </View>
        ))}
      </View>
      {monthGrid(month).map((week, index) => (
        <View key={index} className="week">
          {week.map((day, at) =>
            day === null ? <View key={at} className="day" /> : <Day key={at} day={day} {...rest} />,
          )}
        </View>
      ))}
    </View>
  )
}
