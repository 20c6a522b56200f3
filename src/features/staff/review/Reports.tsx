import { View } from '@tarojs/components'
import { Action } from '@/components/Action'
import type { ReviewAnswer } from '@/contract/desk/review'
import { dateOf } from '@/domain/time'
import { minuteWords } from '../minuteWords'

const REASON_WORDS: Record<ReviewAnswer['reports'][number]['reason'], string> = {
  date: '日期不对',
  amount: '金额不对',
  condition: '条件不对',
  ended: '已截止或失效',
  link: '链接或电话不通',
  other: '其他',
  removed: '原文撤下',
}

interface Props {
  review: ReviewAnswer
  /** Null for a colleague who may only look. */
  onSettle: (() => void) | null
}

/** What readers say is wrong, and what the source has no more. */
export function Reports({ review: { reports, now }, onSettle }: Props) {
  if (reports.length === 0) return null
  return (
    <View className="desk-card">
      <View className="desk-words">报错 {reports.length} 条</View>
      {reports.map(({ reason, words, at }, index) => (
        <View key={`${at} ${index}`} className="desk-entry">
          <View>
            {REASON_WORDS[reason]}
            {words !== '' && `：${words}`}
          </View>
          <View className="desk-note">{minuteWords(at, dateOf(now))}</View>
        </View>
      ))}
      {onSettle !== null && (
        <View className="desk-actions">
          <Action onTap={onSettle}>已处理</Action>
        </View>
      )}
    </View>
  )
}
