import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { Action } from '@/components/Action'
import { askToSend } from '@/platform/subscribe'
import './MatchCredit.scss'
import { matchTemplates } from './matchTemplates'
import { useReminders } from './useReminders'

/** How many messages on new matches can still be sent, and one more with a tap. */
export function MatchCredit() {
  const held = useReminders((state) => state.credits?.match ?? null)
  const templates = matchTemplates(useReminders((state) => state.templates))
  const prepare = useReminders((state) => state.prepare)
  const take = useReminders((state) => state.take)
  const [said, setSaid] = useState<string | null>(null)
  useEffect(() => void prepare(), [prepare])
  if (held === null || templates.length === 0) return null
  const more = () => void take(askToSend(templates)).then(setSaid)
  return (
    <View className="match-credit">
      <View className="match-words">
        {held === 0 ? '有新的只列在“我的 · 消息”里，还不能发微信消息。' : `还可以发 ${held} 条新政策的微信消息。`}
        每订阅一次可发一条。
      </View>
      {said !== null && <View className="match-said">{said}</View>}
      <Action onTap={more}>再订阅一次</Action>
    </View>
  )
}
