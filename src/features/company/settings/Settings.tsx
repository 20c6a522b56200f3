import { View } from '@tarojs/components'
import { useEffect } from 'react'
import type { PropsWithChildren } from 'react'
import { Row } from '@/components/Row'
import type { SearchWish } from '@/contract/searches'
import { openDesk } from '@/platform/open'
import { useCompany } from '../useCompany'
import { OwnData } from './OwnData'
import { Preferences } from './Preferences'
import { SavedSearches } from './SavedSearches'
import './Settings.scss'

interface Props {
  onScale: () => void
  onSearch: (search: SearchWish) => void
  onErased: () => void
}

/** 设置与我的数据; the children stand under the searches: what messages of theirs can be sent. */
export function Settings({ onScale, onSearch, onErased, children }: PropsWithChildren<Props>) {
  const loadFirm = useCompany((state) => state.loadFirm)
  useEffect(() => void loadFirm(), [loadFirm])
  return (
    <View>
      <View className="settings-title">显示与提醒</View>
      <Preferences onScale={onScale} />
      <View className="settings-title">已存的搜索</View>
      <View className="settings-card">
        <SavedSearches onOpen={onSearch} />
        {children}
      </View>
      <View className="settings-title">我的数据</View>
      <OwnData onErased={onErased} />
      <View className="settings-card settings-last">
        <Row label="工作人员入口" onTap={() => openDesk('home')} />
      </View>
    </View>
  )
}
