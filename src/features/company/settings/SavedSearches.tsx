import { View } from '@tarojs/components'
import { useEffect } from 'react'
import type { SearchWish } from '@/contract/searches'
import { toast } from '@/platform/toast'
import { useCompany } from '../useCompany'

interface Props {
  onOpen: (search: SearchWish) => void
}

/** 已存的搜索: opened with a tap, let go with another. */
export function SavedSearches({ onOpen }: Props) {
  const searches = useCompany((state) => state.searches)
  const loadSearches = useCompany((state) => state.loadSearches)
  const dropSearch = useCompany((state) => state.dropSearch)
  const problem = useCompany((state) => state.problem)
  useEffect(() => void loadSearches(), [loadSearches])
  if (searches === null || searches.length === 0) {
    const waiting = problem === null ? '正在加载…' : problem.words
    return (
      <View className="settings-note">
        {searches === null ? waiting : '还没有。在政策页搜索或筛选后，点“保存这个搜索”，有新的会告诉你。'}
      </View>
    )
  }
  const drop = (search: SearchWish) => void dropSearch(search).then((wrong) => wrong !== null && toast(wrong))
  return (
    <View>
      {searches.map(({ id, words, search }) => (
        <View key={id} className="settings-line">
          <View className="settings-words" role="button" onClick={() => onOpen(search)}>
            {words}
          </View>
          <View className="settings-remove" role="button" aria-label="删除这个搜索" onClick={() => drop(search)}>
            ✕
          </View>
        </View>
      ))}
    </View>
  )
}
