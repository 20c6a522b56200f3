import { ChoiceSheet } from '@/components/ChoiceSheet'
import type { FeedSort } from '@/contract/notices'
import { useFeed } from './useFeed'

const choices: { value: FeedSort | null; words: string; note?: string }[] = [
  { value: null, words: '默认', note: '最新发布；搜索时最相关' },
  { value: 'newest', words: '最新发布' },
  { value: 'deadline', words: '最近截止', note: '没有日期的排最后' },
  { value: 'match', words: '最匹配', note: '按企业资料；搜索时最相关' },
]

/** In which order to list. */
export function SortSheet({ onClose }: { onClose: () => void }) {
  const sort = useFeed((state) => state.sort)
  const order = useFeed((state) => state.order)
  return (
    <ChoiceSheet title="排序" choices={choices} chosen={sort} onChoose={(one) => void order(one)} onClose={onClose} />
  )
}
