import { View } from '@tarojs/components'
import { useRef, useState } from 'react'
import { Screen } from '@/components/Screen'
import { firmRegion, RegionSheet, useCompany } from '@/features/company'
import { FeedList, FilterBar, FilterSheet, narrows, SearchBox, SortSheet, useFeed } from '@/features/policies'
import { FollowSearch } from '@/features/reminders'
import { useOffline } from '@/platform/offline'
import { useEnd, useFront, usePull } from '@/platform/page'
import { textScale } from '@/platform/textScale'
import './index.scss'

type CompanyRegions = { code: string; name: string }[] | null

const nameOf = (region: string, known: CompanyRegions): string => {
  const kept = firmRegion()
  return known?.find(({ code }) => code === region)?.name ?? (kept?.code === region ? kept.name : region)
}

/** 政策: what is new, and until when. */
export default function PoliciesPage() {
  const offline = useOffline()
  const region = useFeed((state) => state.filter.region)
  const query = useFeed((state) => state.filter.q)
  const load = useFeed((state) => state.load)
  const loadMore = useFeed((state) => state.loadMore)
  const narrow = useFeed((state) => state.narrow)
  const narrowed = useFeed((state) => narrows(state.filter))
  const saveSearch = useFeed((state) => state.saveSearch)
  const known = useCompany((state) => state.regions)
  const [open, setOpen] = useState<'region' | 'sort' | 'filter' | null>(null)
  // The list begins at the firm's region, again when that changed; a region chosen here stays.
  const begun = useRef<string | null | undefined>(undefined)
  useFront(() => {
    const code = firmRegion()?.code ?? null
    if (code === begun.current) return
    begun.current = code
    void narrow({ region: code })
  })
  usePull(load)
  useEnd(() => void loadMore())
  return (
    <Screen scale={textScale()} offline={offline}>
      <View className="policies-bar">
        <SearchBox query={query} onSearch={(q) => void narrow({ q })} />
        <FilterBar
          regionName={region === null ? null : nameOf(region, known)}
          onRegion={() => setOpen('region')}
          onSort={() => setOpen('sort')}
          onFilter={() => setOpen('filter')}
        />
      </View>
      {narrowed && <FollowSearch onSave={saveSearch} />}
      <FeedList />
      {open === 'region' && (
        <RegionSheet
          title="地区"
          anywhere="全部地区"
          chosen={region}
          onChoose={(code) => void narrow({ region: code })}
          onClose={() => setOpen(null)}
        />
      )}
      {open === 'sort' && <SortSheet onClose={() => setOpen(null)} />}
      {open === 'filter' && <FilterSheet onClose={() => setOpen(null)} />}
    </Screen>
  )
}
