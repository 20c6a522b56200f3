import { Text, View } from '@tarojs/components'
import { Blank } from '@/components/Blank'
import type { QueueItem } from '@/contract/desk/review'
import { dateOf, dayWords, daysBetween } from '@/domain/time'
import type { LocalDate } from '@/domain/time'
import { openDeskNotice } from '@/platform/open'
import { useFront } from '@/platform/page'
import { useAsked } from '../useAsked'
import { Waiting } from '../Waiting'

interface Chip {
  words: string
  tone: 'urgent' | 'soon' | 'open' | 'quiet'
}

const URGENT_DAYS = 3
const SOON_DAYS = 7

const closeChip = (closesOn: LocalDate | null, today: LocalDate): Chip => {
  if (closesOn === null) return { words: '没有将到的截止日', tone: 'quiet' }
  const days = daysBetween(today, closesOn)
  const words = days === 0 ? '今天截止' : `还剩${days}天 · ${dayWords(closesOn, today)}`
  return { words, tone: days <= URGENT_DAYS ? 'urgent' : days <= SOON_DAYS ? 'soon' : 'open' }
}

const chipsOf = ({ closesOn, followers, questions, reports, differs }: QueueItem, today: LocalDate): Chip[] => [
  closeChip(closesOn, today),
  ...(reports > 0 ? [{ words: `报错${reports}条`, tone: 'urgent' } as const] : []),
  ...(differs ? [{ words: '与人工结果不同', tone: 'soon' } as const] : []),
  ...(questions > 0 ? [{ words: `${questions}项待核`, tone: 'quiet' } as const] : []),
  ...(followers > 0 ? [{ words: `${followers}人关注`, tone: 'quiet' } as const] : []),
]

function Item({ item, today }: { item: QueueItem; today: LocalDate }) {
  return (
    <View className="desk-item" hoverClass="desk-held" role="button" onClick={() => openDeskNotice(item.id)}>
      <View className="desk-item-title">{item.title}</View>
      <View className="desk-chips">
        {chipsOf(item, today).map(({ words, tone }) => (
          <Text key={words} className={`desk-chip desk-${tone}`}>
            {words}
          </Text>
        ))}
      </View>
    </View>
  )
}

/** 待核: what to look at first, first. */
export function Queue() {
  const { answer, problem, again } = useAsked('queue.list', {})
  useFront(again)
  if (answer === null) return <Waiting problem={problem} onAgain={again} />
  const { items, total, now } = answer
  if (items.length === 0)
    return (
      <Blank title="没有待核的内容" words="机器拿不准的日期和金额、读者报错、与人工结果不同的新识别会出现在这里。" />
    )
  return (
    <View>
      <View className="desk-title">待核 {total} 条</View>
      <View className="desk-note desk-under">截止越近、关注的人越多、越拿不准，排得越前。</View>
      {items.map((item) => (
        <Item key={item.id} item={item} today={dateOf(now)} />
      ))}
      {total > items.length && (
        <View className="desk-note desk-under">先列最要紧的{items.length}条，核完再来看其余的。</View>
      )}
    </View>
  )
}
