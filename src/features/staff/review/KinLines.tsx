import { View } from '@tarojs/components'
import { Action } from '@/components/Action'
import type { Kin } from '@/contract/desk/kin'
import { closeWords, dayWords } from '@/domain/time'
import type { LocalDate } from '@/domain/time'

const aboutWords = ({ regionName, publishedOn, closes }: Kin, today: LocalDate): string =>
  [
    regionName,
    `${dayWords(publishedOn, today)}发布`,
    closes === null ? '没有将到的截止日' : `${closeWords(closes, today)}截止`,
  ]
    .filter(Boolean)
    .join(' · ')

interface Props {
  kin: Kin[]
  today: LocalDate
  /** What can be done with each; null for a colleague who may only look. */
  act: { words: string; onTap: (kin: Kin) => void } | null
}

/** Notices beside the one at hand, each with its own date. */
export const KinLines = ({ kin, today, act }: Props) => (
  <>
    {kin.map((each) => (
      <View key={each.id} className="desk-entry">
        <View>{each.title}</View>
        <View className="desk-note">{aboutWords(each, today)}</View>
        {act !== null && (
          <View className="desk-links">
            <Action look="link" label={`${act.words}：${each.title}`} onTap={() => act.onTap(each)}>
              {act.words}
            </Action>
          </View>
        )}
      </View>
    ))}
  </>
)
