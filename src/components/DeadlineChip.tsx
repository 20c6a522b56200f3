import { Text, View } from '@tarojs/components'
import { chipWords, deadlineState, tone } from '@/domain/deadline'
import type { DeadlineSummary } from '@/domain/deadline'
import { closeWords, dateOf } from '@/domain/time'
import type { BeijingMinute } from '@/domain/time'
import './DeadlineChip.scss'

interface Props {
  deadline: DeadlineSummary
  now: BeijingMinute
}

/** Until when, in a word; the date follows a countdown, so that nobody has to reckon. */
export function DeadlineChip({ deadline, now }: Props) {
  const state = deadlineState(deadline, now)
  return (
    <View className={`chip chip-${tone(state)}`}>
      <Text className="chip-words">{chipWords(state)}</Text>
      {state.state === 'closing' && <Text> · {closeWords(state.closes, dateOf(now))}截止</Text>}
    </View>
  )
}
