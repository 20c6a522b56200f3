import { Text, View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { toast } from '@/platform/toast'
import './FirmPanel.scss'
import { firmRegion, keepFirmRegion } from './firmRegion'
import { RegionSheet } from './RegionSheet'
import type { CompanyState } from './store'
import { useCompany } from './useCompany'

const NONE = '未选择'

/** The name that the server's list or else this phone knows. */
const nameOf = (code: string | null, regions: CompanyState['regions']): string | null => {
  const kept = firmRegion()
  return regions?.find((known) => known.code === code)?.name ?? (kept?.code === code ? kept.name : null)
}

/** Where the firm is: one row, and the sheet behind it. */
export function FirmPanel() {
  const { region, regions, loadFirm, loadRegions, save } = useCompany((state) => state)
  const [choosing, setChoosing] = useState(false)
  useEffect(() => {
    void loadFirm()
    void loadRegions()
  }, [loadFirm, loadRegions])
  const choose = async (code: string | null) => {
    if (!(await save(code))) return toast('没有保存成功，请再试一次')
    const name = nameOf(code, regions)
    keepFirmRegion(code !== null && name !== null ? { code, name } : null)
    toast('已保存，政策页将从这里开始')
  }
  const code = region === undefined ? (firmRegion()?.code ?? null) : region
  const name = nameOf(code, regions)
  return (
    <View className="firm">
      <View className="firm-row" hoverClass="firm-held" role="button" onClick={() => setChoosing(true)}>
        <Text>企业所在地</Text>
        <Text className={name ? 'firm-name' : 'firm-name firm-none'}>{name ?? NONE}</Text>
        <View className="firm-arrow" />
      </View>
      <View className="firm-note">政策页默认显示这里和上级的政策，可随时改。</View>
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
