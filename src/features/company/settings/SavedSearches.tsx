import { View } from '@tarojs/components'
import type { FeedQuery } from '@/contract/notices'
import type { RegionName } from '@/contract/reader'
import { ADDRESSEES, KIND_WORDS, THEMES } from '@/domain/notice'
import { toast } from '@/platform/toast'
import { useCompany } from '../useCompany'

interface Props {
  onOpen: (query: FeedQuery) => void
}

const nameOf = (table: readonly { code: string; name: string }[], code: string | undefined): string | undefined =>
  table.find((one) => one.code === code)?.name

const queryWords = (query: FeedQuery, names: Record<string, RegionName>): string => {
  const { q, region, kind, theme, addressee, closesWithinDays, publishedWithinDays } = query
  const parts = [
    q && `“${q}”`,
    region && (names[region]?.name ?? '所选地区'),
    kind && KIND_WORDS[kind],
    nameOf(THEMES, theme),
    nameOf(ADDRESSEES, addressee),
    closesWithinDays !== undefined && `${closesWithinDays}天内截止`,
    publishedWithinDays !== undefined && `${publishedWithinDays}天内发布`,
  ]
  return parts.filter(Boolean).join(' · ')
}

/** 已存的搜索: opened with a tap, let go with another. */
export function SavedSearches({ onOpen }: Props) {
  const searches = useCompany((state) => state.reader?.savedSearches ?? null)
  const names = useCompany((state) => state.regionNames)
  const removeSearch = useCompany((state) => state.removeSearch)
  if (searches === null || searches.length === 0) {
    return (
      <View className="settings-note">
        {searches === null ? '正在加载…' : '还没有。在政策页搜索或筛选后，点“保存这个搜索”。'}
      </View>
    )
  }
  const remove = (id: string) => void removeSearch(id).then((wrong) => wrong !== null && toast(wrong))
  return (
    <View>
      {searches.map(({ id, query }) => (
        <View key={id} className="settings-line">
          <View className="settings-words" role="button" onClick={() => onOpen(query)}>
            {queryWords(query, names)}
          </View>
          <View className="settings-remove" role="button" aria-label="删除这个搜索" onClick={() => remove(id)}>
            ✕
          </View>
        </View>
      ))}
    </View>
  )
}
