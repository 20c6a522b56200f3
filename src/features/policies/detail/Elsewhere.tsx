import { View } from '@tarojs/components'
import { PolicyCard } from '@/components/PolicyCard'
import type { NoticeCard } from '@/contract/card'
import type { BeijingMinute } from '@/domain/time'
import { openNotice } from '@/platform/open'
import { Section } from './Section'

interface Props {
  cards: NoticeCard[]
  now: BeijingMinute
}

/** The same document from other levels and sources: each keeps its own dates, and the firm's own level decides. */
export function Elsewhere({ cards, now }: Props) {
  if (cards.length === 0) return null
  return (
    <Section title="各级发布的同一文件">
      <View>各级日期可能不同，以你所在地的通知为准。</View>
      {cards.map((card) => (
        <PolicyCard key={card.id} card={card} now={now} onOpen={openNotice} />
      ))}
    </Section>
  )
}
