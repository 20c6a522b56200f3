import { View } from '@tarojs/components'
import { useRef, useState } from 'react'
import { Screen } from '@/components/Screen'
import { firmRegion, RegionSheet, useCompany } from '@/features/company'
import { FeedList, FilterBar, KindSheet, SearchBox, useFeed } from '@/features/policies'
import { useEnd, useFront, usePull } from '@/platform/page'
import { textScale } from '@/platform/textScale'
import './index.scss'

/** 政策: what is new, and until when. */
export default function PoliciesPage() {
  const region = useFeed((state) => state.filter.region)
  const load = useFeed((state) => state.load)
  const loadMore = useFeed((state) => state.loadMore)
  const narrow = useFeed((state) => state.narrow)
  const known = useCompany((state) => state.regions)
  const [open, setOpen] = useState<'region' | 'kind' | null>(null)
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
  const kept = firmRegion()
  const named = known?.find(({ code }) => code === region)?.name ?? (kept?.code === region ? kept?.name : region)
  return (
    <Screen scale={textScale()}>
      <View className="policies-bar">
        <SearchBox onSearch={(q) => void narrow({ q })} />
        <FilterBar regionName={named ?? null} onRegion={() => setOpen('region')} onKind={() => setOpen('kind')} />
      </View>
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
      {open === 'kind' && <KindSheet onClose={() => setOpen(null)} />}
    </Screen>
  )
}
