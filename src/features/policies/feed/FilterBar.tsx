import { ScrollView, View } from '@tarojs/components'
import type { FeedSort } from '@/contract/notices'
import './FilterBar.scss'
import { SOON_DAYS } from './filter'
import type { FeedFilter } from './filter'
import { useFeed } from './useFeed'

interface Props {
  /** The chosen region's name, null for everywhere. */
  regionName: string | null
  onRegion: () => void
  onSort: () => void
  onFilter: () => void
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

const SORT_WORDS: Record<FeedSort, string> = { newest: '最新发布', deadline: '最近截止', match: '最匹配' }

/** What is set in the sheet of filters; the chip beside it counts. */
const setIn = ({ kind, theme, addressee, within, fresh }: FeedFilter): number =>
  [kind, theme, addressee, within === SOON_DAYS ? null : within, fresh].filter((part) => part !== null).length

/** What narrows the list and orders it. */
export function FilterBar({ regionName, onRegion, onSort, onFilter }: Props) {
  const filter = useFeed((state) => state.filter)
  const sort = useFeed((state) => state.sort)
  const narrow = useFeed((state) => state.narrow)
  const soon = filter.within === SOON_DAYS
  const count = setIn(filter)
  return (
    <ScrollView scrollX className="filters" enhanced showScrollbar={false}>
      <View className="filters-row">
        <Chip words={regionName ?? '全部地区'} on={regionName !== null} opens onTap={onRegion} />
        <Chip words={count === 0 ? '筛选' : `筛选 ${count}`} on={count > 0} opens onTap={onFilter} />
        <Chip words={sort === null ? '排序' : SORT_WORDS[sort]} on={sort !== null} opens onTap={onSort} />
        <Chip words={`${SOON_DAYS}天内截止`} on={soon} onTap={() => void narrow({ within: soon ? null : SOON_DAYS })} />
      </View>
    </ScrollView>
  )
}
