import { Text, View } from '@tarojs/components'
import type { NoticeDetail } from '@/contract/notices'
import { KIND_WORDS, removedWords } from '@/domain/notice'
import { dateOf, dayWords } from '@/domain/time'
import type { BeijingMinute } from '@/domain/time'
import { checkedWords } from './checked'
import './Heading.scss'

interface Props {
  notice: NoticeDetail
  now: BeijingMinute
}

const joined = (parts: (string | null | undefined)[]): string => parts.filter(Boolean).join(' · ')

/** What it is, whose, and since when. */
export function Heading({ notice, now }: Props) {
  const today = dateOf(now)
  const { issuedOn, publishedOn, removedOn } = notice
  const dates = [issuedOn && `${dayWords(issuedOn, today)}印发`, `${dayWords(publishedOn, today)}发布`]
  return (
    <View className="heading">
      <View className="heading-title">{notice.title}</View>
      <View className="heading-line">{joined([notice.region?.name, ...notice.issuers])}</View>
      <View className="heading-line">{joined([...notice.docNumbers, ...dates])}</View>
      <View className="heading-marks">
        <Text className="heading-mark">{KIND_WORDS[notice.kind]}</Text>
        <Text className="heading-mark">{checkedWords(notice)}</Text>
        {notice.revision > 1 && <Text className="heading-mark">原文第{notice.revision}版</Text>}
      </View>
      {removedOn && <View className="heading-removed">{removedWords(removedOn, today)}</View>}
    </View>
  )
}
