import { ChoiceSheet } from '@/components/ChoiceSheet'
import { KIND_WORDS, NOTICE_KINDS } from '@/domain/notice'
import type { NoticeKind } from '@/domain/notice'
import { useFeed } from './useFeed'

const choices: { value: NoticeKind | null; words: string }[] = [
  { value: null, words: '全部类型' },
  ...NOTICE_KINDS.map((kind) => ({ value: kind, words: KIND_WORDS[kind] })),
]

/** Which kind of notice to list. */
export function KindSheet({ onClose }: { onClose: () => void }) {
  const kind = useFeed((state) => state.filter.kind)
  const narrow = useFeed((state) => state.narrow)
  const choose = (value: NoticeKind | null) => void narrow({ kind: value })
  return <ChoiceSheet title="类型" choices={choices} chosen={kind} onChoose={choose} onClose={onClose} />
}
