import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { Action } from '@/components/Action'
import { Sheet } from '@/components/Sheet'
import type { RegionBelowAnswer } from '@/contract/regions'
import { call } from '@/platform/call'
import { useCompany } from '../useCompany'
import './PlaceSheet.scss'

interface Props {
  onChoose: (code: string | null) => void
  onClose: () => void
}

type Place = RegionBelowAnswer['regions'][number]

const namesOf = (places: Place[]): string => places.map(({ name }) => name).join('')

/** 所在地, a level at a time down to the district; any level may be the answer. */
export function PlaceSheet({ onChoose, onClose }: Props) {
  const [path, setPath] = useState<Place[]>([])
  const [below, setBelow] = useState<Place[] | null>(null)
  const [said, setSaid] = useState<string | null>(null)
  const last = path[path.length - 1] ?? null
  const code = last?.code ?? null
  const learn = useCompany((state) => state.learnName)
  useEffect(() => {
    let wanted = true
    setBelow(null)
    setSaid(null)
    void call('regions.below', { code }).then((outcome) => {
      if (!wanted) return
      if (outcome.done) setBelow(outcome.answer.regions)
      else setSaid(outcome.problem.words)
    })
    return () => {
      wanted = false
    }
  }, [code])
  const take = (places: Place[]) => {
    const chosen = places[places.length - 1] ?? null
    if (chosen !== null) learn(chosen.code, { name: chosen.name, full: namesOf(places) })
    onChoose(chosen?.code ?? null)
    onClose()
  }
  const enter = (place: Place) => (place.level === 'district' ? take([...path, place]) : setPath([...path, place]))
  return (
    <Sheet title={last === null ? '企业所在地' : namesOf(path)} onClose={onClose}>
      <View className="place-actions">
        {last !== null && <Action onTap={() => setPath(path.slice(0, -1))}>返回上一级</Action>}
        {last !== null && <Action onTap={() => take(path)}>就选{last.name}</Action>}
        {last === null && <Action onTap={() => take([])}>不填</Action>}
      </View>
      {said !== null && <View className="place-said">{said}</View>}
      {below === null && said === null && <View className="place-said">正在加载…</View>}
      {(below ?? []).map((place) => (
        <View key={place.code} className="place" role="button" onClick={() => enter(place)}>
          {place.name}
        </View>
      ))}
    </Sheet>
  )
}
