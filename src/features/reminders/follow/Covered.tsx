import { Text, View } from '@tarojs/components'
import { Action } from '@/components/Action'
import type { FollowView, ReminderView } from '@/contract/follows'
import { clockOf, dateOf, dayWords } from '@/domain/time'
import type { LocalDate } from '@/domain/time'
import { CalendarOffer } from './CalendarOffer'
import './ChooseLeads.scss'
import './Covered.scss'
import type { Dates } from './plan'
import { coveredWords, isShort, messageWords, whatWords } from '../words'

interface Props {
  follow: FollowView
  title: string
  dates: Dates
  busy: boolean
  said: string | null
  onMore: () => void
  onChange: () => void
  onStop: () => void
  onDone: () => void
}

/** Where all speak of one date it is not said in each row. */
function Row({ reminder, today, alone }: { reminder: ReminderView; today: LocalDate; alone: boolean }) {
  const { dueAt, dueOn, lead, about } = reminder
  const short = isShort(reminder)
  return (
    <View className="covered-row">
      <Text>
        {dayWords(dateOf(dueAt), today)} {clockOf(dueAt)} ·{' '}
        {alone && lead !== null && about !== null ? messageWords(lead, about, dueOn) : whatWords(reminder, today)}
      </Text>
      <Text className={short ? 'covered-no' : 'covered-yes'}>{short ? '还差 1 次订阅' : '✓ 会提醒'}</Text>
    </View>
  )
}

/** After following: which messages can be sent, the one tap that covers the next, and the way without WeChat. */
export function Covered({ follow, title, dates, busy, said, onMore, onChange, onStop, onDone }: Props) {
  const { coverage, reminders, noticeId } = follow
  const coming = reminders.filter(({ state, kind }) => state === 'planned' && kind === 'deadline')
  const alone = new Set(coming.map(({ about }) => about)).size === 1
  const short = coverage.covered < coverage.needed
  return (
    <View>
      <View className="covered-sum">{coveredWords(coverage)}</View>
      {coming.map((reminder) => (
        <Row key={reminder.id} reminder={reminder} today={dates.today} alone={alone} />
      ))}
      {said !== null && <View className="cost-said">{said}</View>}
      <View className="covered-main">
        <Action look="primary" disabled={busy} onTap={short ? onMore : onDone}>
          {short ? (busy ? '正在保存…' : '再订阅一次，覆盖下一次') : '好'}
        </Action>
      </View>
      {short && <CalendarOffer noticeId={noticeId} title={title} follow={follow} dates={dates} />}
      <View className="covered-ways">
        <Action look="link" onTap={onChange}>
          改提醒时间
        </Action>
        <Action look="link" disabled={busy} onTap={onStop}>
          不再提醒
        </Action>
      </View>
    </View>
  )
}
