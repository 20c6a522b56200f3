import { View } from '@tarojs/components'
import { useState } from 'react'
import { ChipChoice } from '@/components/ChipChoice'
import type { Preferences as Chosen } from '@/contract/reader'
import { LEADS, READER_HOURS } from '@/domain/reminder'
import type { Lead } from '@/domain/reminder'
import { chooseScale, chosenScale } from '@/platform/textScale'
import { toast } from '@/platform/toast'
import { useCompany } from '../useCompany'

const SCALES: { value: Chosen['textScale']; words: string }[] = [
  { value: null, words: '跟随手机' },
  { value: 1, words: '标准' },
  { value: 1.15, words: '大' },
  { value: 1.3, words: '特大' },
]

const leadWords = (lead: Lead): string => {
  if (lead === 'open') return '开始当天'
  return lead === 0 ? '截止当天' : `提前${lead}天`
}

const HOURS = READER_HOURS.map((hour) => ({ value: hour, words: `${hour}点` }))

const CHOICES = LEADS.map((lead) => ({ value: lead, words: leadWords(lead) }))

/** What else is chosen, once it is known. */
function Reminding({ known, onKeep }: { known: Chosen; onKeep: (changes: Partial<Chosen>) => void }) {
  const { leads, hour } = known
  const toggle = (lead: Lead) =>
    onKeep({ leads: LEADS.filter((each) => (each === lead ? !leads.includes(each) : leads.includes(each))) })
  return (
    <View>
      <ChipChoice title="新设提醒时默认选中" choices={CHOICES} chosen={leads} many onTap={toggle} />
      <ChipChoice title="几点发提醒" choices={HOURS} chosen={[hour]} onTap={(one) => onKeep({ hour: one })} />
    </View>
  )
}

/** 字号、默认提醒与时间: kept for the reader, and the text size on this phone too. */
export function Preferences({ onScale }: { onScale: () => void }) {
  const known = useCompany((state) => state.reader?.preferences)
  const change = useCompany((state) => state.change)
  const [scale, setScale] = useState(chosenScale() as Chosen['textScale'])
  const keep = async (changes: Partial<Chosen>) => {
    if (known === undefined) return
    const wrong = await change({ preferences: { ...known, ...changes } })
    if (wrong !== null) toast(wrong)
  }
  const size = (textScale: Chosen['textScale']) => {
    setScale(textScale)
    chooseScale(textScale)
    onScale()
    void keep({ textScale })
  }
  return (
    <View className="settings-card">
      <ChipChoice title="字号" choices={SCALES} chosen={[scale]} onTap={size} />
      {known !== undefined && <Reminding known={known} onKeep={(changes) => void keep(changes)} />}
    </View>
  )
}
