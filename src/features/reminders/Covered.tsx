import { Text, View } from '@tarojs/components'
import { Action } from '@/components/Action'
import type { FollowView } from '@/contract/follows'
import { SENDING_FROM } from '@/domain/reminder'
import { dayWords } from '@/domain/time'
import type { LocalDate } from '@/domain/time'
import './ChooseLeads.scss'
import './Covered.scss'
import { coverageWords, isShort, leadWords } from './words'

interface Props {
  follow: FollowView
  today: LocalDate
  busy: boolean
  said: string | null
  onMore: () => void
  onChange: () => void
  onStop: () => void
  onDone: () => void
}

/** After following: which messages can be sent, and the one tap that covers the next. */
export function Covered({ follow, today, busy, said, onMore, onChange, onStop, onDone }: Props) {
  const { coverage } = follow
  const coming = follow.reminders.filter(({ state }) => state === 'planned')
  const short = coverage.covered < coverage.needed
  return (
    <View>
      <View className="covered-sum">{coverageWords(coverage)}</View>
      {coming.map((reminder) => {
        const { id, dueOn, lead } = reminder
        const uncovered = isShort(reminder, follow)
        return (
          <View key={id} className="covered-row">
            <Text>
              {dayWords(dueOn, today)} {SENDING_FROM} · {leadWords(lead)}
            </Text>
            <Text className={uncovered ? 'covered-no' : 'covered-yes'}>{uncovered ? '还差 1 次订阅' : '✓ 会提醒'}</Text>
          </View>
        )
      })}
      {said !== null && <View className="cost-said">{said}</View>}
      {short && <View className="cost-why">没有覆盖的日期不会收到消息；已关注的截止日期在“日程”里看得到。</View>}
      <View className="covered-main">
        <Action look="primary" disabled={busy} onTap={short ? onMore : onDone}>
          {short ? (busy ? '正在保存…' : '再订阅一次，覆盖下一次') : '好'}
        </Action>
      </View>
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
