import { Picker, Text, View } from '@tarojs/components'
import { parseLocalDate } from '@/domain/time'
import type { LocalDate } from '@/domain/time'
import './DayRow.scss'

interface Props {
  label: string
  value: LocalDate | null
  none: string
  onChange: (day: LocalDate | null) => void
}

/** A line that holds a day; a day that was chosen by mistake can be taken out again. */
export function DayRow({ label, value, none, onChange }: Props) {
  return (
    <View className="day-row">
      <Text className="day-row-label">{label}</Text>
      <Picker
        className="day-row-picker"
        mode="date"
        value={value ?? ''}
        aria-label={label}
        onChange={(event) => onChange(parseLocalDate(String(event.detail.value)))}
      >
        <View className={value === null ? 'day-row-value day-row-none' : 'day-row-value'} role="button">
          {value ?? none}
        </View>
      </Picker>
      {value !== null && (
        <View className="day-row-clear" role="button" aria-label={`清空${label}`} onClick={() => onChange(null)}>
          ✕
        </View>
      )}
    </View>
  )
}
