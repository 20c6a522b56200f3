import { View } from '@tarojs/components'
import { Action } from '@/components/Action'
import type { ReviewAnswer } from '@/contract/desk/review'
import { ENDING_WORDS } from '@/domain/reminder'
import { dateOf, dayWords } from '@/domain/time'
import { copy } from '@/platform/clipboard'
import { openNotice } from '@/platform/open'

/** Which notice it is, how it stands, and the ways away from it. */
export function Head({ review, onMark }: { review: ReviewAnswer; onMark: (() => void) | null }) {
  const { notice, followers, ending, now } = review
  const { url } = notice
  return (
    <View>
      <View className="desk-head">{notice.title}</View>
      <View className="desk-note desk-under">
        {notice.sourceName} · {dayWords(notice.publishedOn, dateOf(now))}发布 · {followers}人关注
      </View>
      {ending !== null && <View className="desk-wrong desk-under">{ENDING_WORDS[ending]}（人工标记）</View>}
      <View className="desk-actions">
        <Action onTap={() => openNotice(notice.id)}>看读者看到的</Action>
        {url !== null && <Action onTap={() => void copy(url, '原文链接已复制')}>复制原文链接</Action>}
        {onMark !== null && (
          <Action onTap={onMark}>{notice.pasted ? '延期 · 用完 · 废止 · 撤回' : '延期 · 用完 · 废止'}</Action>
        )}
      </View>
    </View>
  )
}
