import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { Row } from '@/components/Row'
import type { Reader } from '@/contract/reader'
import { completeness } from '@/domain/company'
import { openDesk, openOwn } from '@/platform/open'
import { toast } from '@/platform/toast'
import './FirmPanel.scss'
import { firmRegion, keepFirmRegion } from './firmRegion'
import { RegionSheet } from './RegionSheet'
import type { CompanyState } from './store'
import { useCompany } from './useCompany'

const profileWords = (reader: Reader | null): string | null => {
  const firm = reader?.firms.find(({ id }) => id === reader.firmId)
  if (firm === undefined) return null
  const { known, of } = completeness(firm)
  return firm.name !== '' ? firm.name : known === 0 ? null : `已填 ${known}/${of} 项`
}

/** The name that the server's list, its answer or else this phone knows. */
const nameOf = (code: string | null, { regions, regionNames }: Pick<CompanyState, 'regions' | 'regionNames'>) => {
  if (code === null) return null
  const kept = firmRegion()
  const known = regions?.find((region) => region.code === code)?.name ?? regionNames[code]?.name
  return known ?? (kept?.code === code ? kept.name : null)
}

/** The firm and the reader's own pages: a row each. */
export function FirmPanel() {
  const { region, reader, staff, regions, regionNames, loadFirm, loadRegions, save } = useCompany((state) => state)
  const [choosing, setChoosing] = useState(false)
  useEffect(() => {
    void loadFirm()
    void loadRegions()
  }, [loadFirm, loadRegions])
  const choose = async (code: string | null) => {
    if (!(await save(code))) return toast('没有保存成功，请再试一次')
    const name = nameOf(code, { regions, regionNames })
    keepFirmRegion(code !== null && name !== null ? { code, name } : null)
    toast('已保存，政策页将从这里开始')
  }
  const code = region === undefined ? (firmRegion()?.code ?? null) : region
  const name = nameOf(code, { regions, regionNames })
  return (
    <View className="firm">
      <Row label="企业所在地" value={name} none="未选择" onTap={() => setChoosing(true)} />
      <View className="firm-note">政策页默认显示这里和上级的政策，可随时改。</View>
      <Row label="企业资料" value={profileWords(reader)} none="填写后看符合几项条件" onTap={() => openOwn('profile')} />
      <Row label="收藏与浏览记录" onTap={() => openOwn('favourites')} />
      <Row label="设置与我的数据" onTap={() => openOwn('settings')} />
      {staff && <Row label="服务台" value="工作人员" onTap={() => openDesk('home')} />}
      {choosing && (
        <RegionSheet
          title="企业所在地"
          anywhere="不设置"
          chosen={code}
          onChoose={(chosen) => void choose(chosen)}
          onClose={() => setChoosing(false)}
        />
      )}
    </View>
  )
}
