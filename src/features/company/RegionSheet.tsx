import { useEffect } from 'react'
import { ChoiceSheet } from '@/components/ChoiceSheet'
import type { RegionLevel } from '@/domain/region'
import { useCompany } from './useCompany'

interface Props {
  title: string
  /** The words for no region at all. */
  anywhere: string
  chosen: string | null
  onChoose: (code: string | null) => void
  onClose: () => void
}

const LEVEL_WORDS: Record<RegionLevel, string> = {
  national: '国家级',
  province: '省级',
  city: '市级',
  district: '区县',
}

/** Where: one of the regions that notices address. */
export function RegionSheet({ title, anywhere, chosen, onChoose, onClose }: Props) {
  const { regions, problem, loadRegions } = useCompany((state) => state)
  useEffect(() => void loadRegions(), [loadRegions])
  const named = (regions ?? []).map(({ code, name, level }) => ({ value: code, words: name, note: LEVEL_WORDS[level] }))
  const waiting = problem === null ? '正在加载地区…' : problem.words
  return (
    <ChoiceSheet
      title={title}
      choices={[{ value: null, words: anywhere }, ...named]}
      chosen={chosen}
      empty={regions === null ? waiting : undefined}
      onChoose={onChoose}
      onClose={onClose}
    />
  )
}
