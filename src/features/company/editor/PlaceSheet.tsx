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

/** What lies right below a place: the list, or what to say instead. */
const useBelow = (code: string | null): { below: Place[]; said: string | null } => {
  const [below, setBelow] = useState<Place[]>([])
  const [said, setSaid] = useState<string | null>(null)
  useEffect(() => {
    let wanted = true
    setBelow([])
    setSaid('正在加载…')
    void call('regions.below', { code }).then((outcome) => {
      if (!wanted) return
      if (outcome.done) setBelow(outcome.answer.regions)
      setSaid(outcome.done ? null : outcome.problem.words)
    })
    return () => {
      wanted = false
    }
  }, [code])
  return { below, said }
}

/** 所在地, a level at a time down to the district; any level may be the answer. */
export function PlaceSheet({ onChoose, onClose }: Props) {
  const [path, setPath] = useState<Place[]>([])
  const last = path[path.length - 1] ?? null
  const { below, said } = useBelow(last === null ? null : last.code)
  const learn = useCompany((state) => state.learnName)
  const take = (places: Place[]) => {
    const chosen = places[places.length - 1] ?? null
    if (chosen !== null) learn(chosen.code, { name: chosen.name, full: namesOf(places) })
    onChoose(chosen === null ? null : chosen.code)
    onClose()
  }
  const enter = (place: Place) => (place.level === 'district' ? take([...path, place]) : setPath([...path, place]))
  return (
    <Sheet title={last === null ? '企业所在地' : namesOf(path)} onClose={onClose}>
      <View className="place-actions">
        {last === null ? (
          <Action onTap={() => take([])}>不填</Action>
        ) : (
          <>
            <Action onTap={() => setPath(path.slice(0, -1))}>返回上一级</Action>
            <Action onTap={() => take(path)}>就选{last.name}</Action>
          </>
        )}
      </View>
      {said !== null && <View className="place-said">{said}</View>}
      {below.map((place) => (
        <View key={place.code} className="place" role="button" onClick={() => enter(place)}>
          {place.name}
        </View>
      ))}
    </Sheet>
  )
}
