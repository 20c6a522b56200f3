import { View } from '@tarojs/components'
import { useEffect } from 'react'
import { askToSend } from '@/platform/subscribe'
import { toast } from '@/platform/toast'
import './FollowSearch.scss'
import { useReminders } from './useReminders'
import { matchTemplates } from './matchTemplates'

interface Props {
  /** Saves the search; what went wrong, else null. */
  onSave: () => Promise<string | null>
}

/** Keeps what is searched for and asks WeChat, in the same tap, for a message on what is new. */
export function FollowSearch({ onSave }: Props) {
  const templates = matchTemplates(useReminders((state) => state.templates))
  const prepared = useReminders((state) => state.prepared)
  const prepare = useReminders((state) => state.prepare)
  const take = useReminders((state) => state.take)
  useEffect(() => {
    if (!prepared) void prepare()
  }, [prepared, prepare])
  const follow = async () => {
    // WeChat opens its sheet only in the tap itself: nothing may be awaited before askToSend.
    const asking = templates.length === 0 ? null : askToSend(templates)
    const refused = asking === null ? null : await take(asking)
    const wrong = await onSave()
    if (wrong !== null) return toast(wrong)
    toast(refused === null && asking !== null ? '已保存，有新的会发微信消息' : '已保存，有新的会列在“我的 · 消息”里')
  }
  return (
    <View
      className={prepared ? 'follow-search' : 'follow-search follow-search-off'}
      role="button"
      onClick={prepared ? () => void follow() : undefined}
    >
      ＋ 保存这个搜索，有新的告诉我
    </View>
  )
}
