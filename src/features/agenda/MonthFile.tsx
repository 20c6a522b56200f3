import { View } from '@tarojs/components'
import { Action } from '@/components/Action'
import type { AgendaEntry } from '@/contract/agenda'
import { calendarFile } from '@/domain/calendar'
import type { BeijingMinute } from '@/domain/time'
import { canDownload, download } from '@/platform/download'
import { eventsOf } from './calendarEvents'

interface Props {
  month: string
  entries: AgendaEntry[]
  now: BeijingMinute
}

/** All of the month as a calendar file, where files can be saved. */
export function MonthFile({ month, entries, now }: Props) {
  const events = eventsOf(entries)
  if (!canDownload || events.length === 0) return null
  return (
    <View className="agenda-file">
      <Action onTap={() => void download(`惠期-${month}.ics`, 'text/calendar', calendarFile(events, now))}>
        下载这{events.length}项的日历文件（.ics）
      </Action>
    </View>
  )
}
