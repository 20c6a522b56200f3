import { View } from '@tarojs/components'
import type { NoticeCard } from '@/contract/card'
import { FATE_SHORT, lastingWhen } from '@/domain/share'
import type { BeijingMinute } from '@/domain/time'

interface Props {
  card: NoticeCard
  chosen: boolean
  now: BeijingMinute
  onTap: () => void
}

const noteOf = (card: NoticeCard, now: BeijingMinute): string => {
  const when = card.ended === null ? lastingWhen({ ...card, fate: null }, now) : FATE_SHORT[card.ended]
  return [when ?? '没有截止日期', card.region?.name, card.benefit].filter(Boolean).join(' · ')
}

/** A notice that can be taken into a list. */
export function Candidate({ card, chosen, now, onTap }: Props) {
  return (
    <View className="choose-row" hoverClass="desk-held" role="checkbox" aria-checked={chosen} onClick={onTap}>
      <View className={chosen ? 'choose-tick choose-on' : 'choose-tick'}>{chosen ? '✓' : ''}</View>
      <View className="choose-words">
        <View className="choose-title">{card.title}</View>
        <View className="desk-note">{noteOf(card, now)}</View>
      </View>
    </View>
  )
}
