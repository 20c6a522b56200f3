import { ScrollView, View } from '@tarojs/components'
import { KIND_WORDS } from '@/domain/notice'
import './FilterBar.scss'
import { SOON_DAYS } from './store'
import { useFeed } from './useFeed'

interface Props {
  /** The chosen region's name, null for everywhere. */
  regionName: string | null
  onRegion: () => void
  onKind: () => void
}

interface ChipProps {
  words: string
  on: boolean
  opens?: boolean
  onTap: () => void
}

const Chip = ({ words, on, opens = false, onTap }: ChipProps) => (
  <View className={`filter${on ? ' filter-on' : ''}`} role="button" aria-label={words} onClick={onTap}>
    {words}
    {opens && <View className="filter-more" />}
  </View>
)

/** What narrows the list: where, what, by when. */
export function FilterBar({ regionName, onRegion, onKind }: Props) {
  const { kind, soon } = useFeed((state) => state.filter)
  const narrow = useFeed((state) => state.narrow)
  return (
    <ScrollView scrollX className="filters" enhanced showScrollbar={false}>
      <View className="filters-row">
        <Chip words={regionName ?? '全部地区'} on={regionName !== null} opens onTap={onRegion} />
        <Chip words={kind === null ? '全部类型' : KIND_WORDS[kind]} on={kind !== null} opens onTap={onKind} />
        <Chip words={`${SOON_DAYS}天内截止`} on={soon} onTap={() => void narrow({ soon: !soon })} />
      </View>
    </ScrollView>
  )
}
