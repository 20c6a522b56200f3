import { Text, View } from '@tarojs/components'
import { expectedWords } from '@/domain/deadline'
import type { ExpectedWindow } from '@/domain/deadline'
import { closeDate, dayWords } from '@/domain/time'
import type { LocalDate } from '@/domain/time'
import { openNotice } from '@/platform/open'

interface Props {
  expected: ExpectedWindow[]
  today: LocalDate
}

/** 预计: what came last year and may come again; said apart from every date that is known. */
export function Expected({ expected, today }: Props) {
  if (expected.length === 0) return null
  return (
    <View>
      <View className="agenda-title">预计</View>
      <View className="agenda-none agenda-why">按去年推测，今年的通知还没有出；以官方通知为准，不会发提醒。</View>
      <View className="entries">
        {expected.map(({ noticeId, title, windowId, around, lastYear }) => (
          <View
            key={windowId}
            className="entry"
            hoverClass="entry-held"
            role="button"
            onClick={() => openNotice(noticeId)}
          >
            <View className="entry-title">{title}</View>
            <View className="entry-line">
              <Text className="entry-what">去年 {dayWords(closeDate(lastYear), today)}截止</Text>
              <Text className="entry-expected">{expectedWords({ around })}</Text>
            </View>
          </View>
        ))}
      </View>
    </View>
  )
}
