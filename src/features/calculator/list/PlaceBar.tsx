import { View } from '@tarojs/components'
import { Action } from '@/components/Action'
import { ALL_REGIONS } from '@/contract/rules'
import type { ListedPlace } from '@/contract/rules'
import { placeWords, reachWords } from './place'
import './PlaceBar.scss'

interface Props {
  place: ListedPlace
  /** How many more there are within it. */
  within: number
  onChange: () => void
  onAll: () => void
}

/** Whose rules are listed, and the way to others. */
export function PlaceBar({ place, within, onChange, onAll }: Props) {
  const name = placeWords(place)
  return (
    <View className="place-bar">
      <View className="place-ways">
        <View
          className={`place-chip${place === null ? '' : ' place-on'}`}
          role="button"
          aria-label={place === null ? name : `地区：${name}，更换`}
          onClick={onChange}
        >
          {name}
          <View className="place-more" />
        </View>
        {place !== ALL_REGIONS && (
          <Action look="link" onTap={onAll}>
            看全部地区
          </Action>
        )}
      </View>
      <View className="place-reach">{reachWords(place)}</View>
      {within > 0 && place !== null && place !== ALL_REGIONS && (
        <View className="place-reach">
          {place.name}下级地区另有 {within} 条，选到市、区就能看到
        </View>
      )}
    </View>
  )
}
