import { View } from '@tarojs/components'
import { useState } from 'react'
import { Action } from '@/components/Action'
import type { FollowView } from '@/contract/follows'
import { ACTION_WORDS } from '@/domain/notice'
import { calendarEvent } from '@/domain/reminder'
import type { CalendarEvent } from '@/domain/reminder'
import { addToCalendar } from '@/platform/calendar'
import { keepAdded, wasAdded } from './calendarEntries'
import { planOf } from './plan'
import type { Dates } from './plan'

interface Props {
  noticeId: string
  title: string
  follow: FollowView
  dates: Dates
}

const CLOSING = [0] as const

/** The nearest close of what is followed. */
const eventOf = ({ noticeId, title, follow, dates }: Props): CalendarEvent | null => {
  const [next] = planOf(dates, CLOSING, follow.windowIds)
  const window = dates.windows.find(({ id }) => id === next?.windowId)
  if (next === undefined || window === undefined) return null
  return calendarEvent({
    noticeId,
    title,
    windowId: window.id,
    closes: next.about,
    action: ACTION_WORDS[window.action],
  })
}

/** The phone's own calendar reminds without any subscription; a second tap would add the date twice, so it warns. */
export function CalendarOffer(props: Props) {
  const event = eventOf(props)
  const [said, setSaid] = useState<string | null>(null)
  const [warned, setWarned] = useState(false)
  if (event === null) return null
  const add = () => {
    if (wasAdded(event.uid) && !warned) {
      setWarned(true)
      return setSaid('这个日期已在日历里，再点一次会重复添加')
    }
    void addToCalendar(event).then((outcome) => {
      if (outcome.added) keepAdded(event.uid)
      setWarned(false)
      setSaid(outcome.added ? '已加入日历，前一天9:00响铃' : outcome.words)
    })
  }
  return (
    <View>
      <View className="cost-why">没有覆盖的日期收不到微信消息；手机日历不需要订阅，前一天也会响。</View>
      <Action look="quiet" onTap={add}>
        加入手机日历
      </Action>
      {said !== null && <View className="cost-said">{said}</View>}
    </View>
  )
}
