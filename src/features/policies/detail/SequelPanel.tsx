import { View } from '@tarojs/components'
import { Action } from '@/components/Action'
import { DeadlineChip } from '@/components/DeadlineChip'
import type { Sequel } from '@/contract/shares'
import { FATE_WORDS } from '@/domain/share'
import type { BeijingMinute } from '@/domain/time'
import { openNotice } from '@/platform/open'
import './SequelPanel.scss'

interface Props {
  sequel: Sequel
  now: BeijingMinute
  /** Where no other page can be opened. */
  alone?: boolean
}

/** What came of a notice on which nobody can act any more, and where to go on. */
export function SequelPanel({ sequel: { what, by, more }, now, alone = false }: Props) {
  return (
    <View className="sequel">
      <View className="sequel-what">{FATE_WORDS[what]}</View>
      {by !== null && alone && <View className="sequel-title">{by.title}</View>}
      {by !== null && !alone && (
        <Action look="primary" label={`看新的通知：${by.title}`} onTap={() => openNotice(by.noticeId)}>
          看新的通知
        </Action>
      )}
      {more.length > 0 && <View className="sequel-more">现在可以申报的</View>}
      {more.map((card) => (
        <View
          key={card.id}
          className="sequel-card"
          hoverClass="sequel-held"
          role="button"
          onClick={() => openNotice(card.id)}
        >
          <View className="sequel-title">{card.title}</View>
          {card.deadline !== null && <DeadlineChip deadline={card.deadline} now={now} />}
        </View>
      ))}
    </View>
  )
}
