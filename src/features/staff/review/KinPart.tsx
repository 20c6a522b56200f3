import { View } from '@tarojs/components'
import { Action } from '@/components/Action'
import type { ReviewAnswer } from '@/contract/desk/review'
import { dateOf } from '@/domain/time'
import { KinLines } from './KinLines'

interface Props {
  review: ReviewAnswer
  /** Null for a colleague who may only look. */
  steps: { onApart: (other: string) => void; onMerge: () => void } | null
}

/** 同一份文件: what the notice is merged with, and the way to merge another one. */
export function KinPart({ review: { kin, now }, steps }: Props) {
  if (kin.length === 0 && steps === null) return null
  const act = steps === null ? null : { words: '拆开', onTap: ({ id }: { id: string }) => steps.onApart(id) }
  return (
    <View>
      <View className="desk-title">同一份文件</View>
      <View className="desk-card">
        {kin.length === 0 && <View className="desk-note">没有与它重复的通知。</View>}
        <KinLines kin={kin} today={dateOf(now)} act={act} />
        {steps !== null && (
          <View className="desk-actions">
            <Action onTap={steps.onMerge}>合并重复的通知</Action>
          </View>
        )}
      </View>
    </View>
  )
}
