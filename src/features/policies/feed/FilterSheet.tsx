import { View } from '@tarojs/components'
import { useState } from 'react'
import { Action } from '@/components/Action'
import { ChipChoice } from '@/components/ChipChoice'
import { Sheet } from '@/components/Sheet'
import { ADDRESSEES, KIND_WORDS, NOTICE_KINDS, THEMES } from '@/domain/notice'
import './FilterSheet.scss'
import { NO_FILTER } from './filter'
import type { FeedFilter } from './filter'
import { useFeed } from './useFeed'

type Chosen = Pick<FeedFilter, 'kind' | 'theme' | 'addressee' | 'within' | 'fresh'>
type Part = keyof Chosen

const named = <T extends string>(table: readonly { code: T; name: string }[]) =>
  table.map(({ code, name }) => ({ value: code, words: name }))

const daysOf = (days: number[]) => days.map((value) => ({ value, words: `${value}天内` }))

const PARTS: { part: Part; title: string; choices: { value: string | number; words: string }[] }[] = [
  { part: 'within', title: '截止时间', choices: daysOf([7, 15, 30]) },
  { part: 'fresh', title: '新发布', choices: daysOf([3, 7, 30]) },
  { part: 'kind', title: '类型', choices: NOTICE_KINDS.map((kind) => ({ value: kind, words: KIND_WORDS[kind] })) },
  { part: 'theme', title: '主题', choices: named(THEMES) },
  { part: 'addressee', title: '面向谁', choices: named(ADDRESSEES) },
]

const chosenOf = ({ kind, theme, addressee, within, fresh }: FeedFilter): Chosen => ({
  kind,
  theme,
  addressee,
  within,
  fresh,
})

/** Everything that narrows the list; asked for once, when done. */
export function FilterSheet({ onClose }: { onClose: () => void }) {
  const filter = useFeed((state) => state.filter)
  const narrow = useFeed((state) => state.narrow)
  const [draft, setDraft] = useState<Chosen>(chosenOf(filter))
  const done = () => {
    void narrow(draft)
    onClose()
  }
  return (
    <Sheet title="筛选" onClose={onClose}>
      {PARTS.map(({ part, title, choices }) => (
        <ChipChoice
          key={part}
          title={title}
          choices={choices}
          chosen={[draft[part] ?? '']}
          onTap={(value) => setDraft({ ...draft, [part]: draft[part] === value ? null : value })}
        />
      ))}
      <View className="filter-done">
        <Action onTap={() => setDraft(chosenOf(NO_FILTER))}>清空</Action>
        <View className="filter-go">
          <Action look="primary" onTap={done}>
            查看结果
          </Action>
        </View>
      </View>
    </Sheet>
  )
}
