import { View } from '@tarojs/components'
import type { ReminderView } from '@/contract/follows'
import { dateOf, dayWords } from '@/domain/time'
import type { LocalDate } from '@/domain/time'
import { useMinute } from '@/platform/clock'
import { openNotice } from '@/platform/open'
import { byDay } from './byDay'
import './Inbox.scss'
import { useReminders } from './useReminders'
import { isShort, stateWords, whatWords } from './words'

const LOUD: ReminderView['state'][] = ['uncovered', 'failed']

function Row({ reminder, today }: { reminder: ReminderView; today: LocalDate }) {
  const { noticeId, noticeTitle, state } = reminder
  const loud = isShort(reminder) || LOUD.includes(state)
  return (
    <View className="inbox-row" hoverClass="inbox-held" role="button" onClick={() => openNotice(noticeId)}>
      <View className="inbox-title">{noticeTitle}</View>
      <View className="inbox-what">{whatWords(reminder, today)}</View>
      <View className={loud ? 'inbox-state inbox-loud' : 'inbox-state'}>{stateWords(reminder, today)}</View>
    </View>
  )
}

/** Every message by day: sent, planned, or why it cannot be sent. */
export function Inbox() {
  const inbox = useReminders((state) => state.inbox)
  const now = useMinute()
  if (inbox === null || now === null) return null
  const today = dateOf(now)
  if (inbox.length === 0)
    return <View className="inbox-none">还没有消息。关注政策之后，计划和已发的提醒都在这里。</View>
  return (
    <View>
      {byDay(inbox).map(({ day, reminders }) => (
        <View key={day}>
          <View className="inbox-day">{day === today ? '今天' : dayWords(day, today)}</View>
          <View className="inbox-list">
            {reminders.map((reminder) => (
              <Row key={reminder.id} reminder={reminder} today={today} />
            ))}
          </View>
        </View>
      ))}
    </View>
  )
}
