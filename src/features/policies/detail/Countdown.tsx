import { Text, View } from '@tarojs/components'
import { chipWords, deadlineState, tone } from '@/domain/deadline'
import type { DeadlineSummary } from '@/domain/deadline'
import type { BeijingMinute } from '@/domain/time'
import './Countdown.scss'

interface Props {
  deadline: DeadlineSummary
  now: BeijingMinute
}

/** The one figure of the page: how long is left. */
export function Countdown({ deadline, now }: Props) {
  const state = deadlineState(deadline, now)
  return (
    <View className={`countdown countdown-${tone(state)}`}>
      {state.state === 'closing' ? (
        <>
          还剩<Text className="countdown-days">{state.days}</Text>天
        </>
      ) : (
        <Text className="countdown-words">{chipWords(state)}</Text>
      )}
    </View>
  )
}
