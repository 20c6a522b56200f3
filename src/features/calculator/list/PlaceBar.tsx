import { View } from '@tarojs/components'
import { Action } from '@/components/Action'
import type { ListedPlace } from '@/contract/rules'
import { ALL_REGIONS } from '@/domain/region'
import { placeWords, reachWords, withinWords } from './place'
import './PlaceBar.scss'

interface Props {
  place: ListedPlace
  /** How many more there are within it. */
  within: number
  onChange: () => void
  onAll: () => void
}

function AllPlaces({ onAll }: Pick<Props, 'onAll'>) {
  return (
    <Action look="link" onTap={onAll}>
      看全部地区
    </Action>
  )
}

/** Where no place is known: what a choice would bring, and the choice. */
function AskPlace({ place, within, onChange, onAll }: Props) {
  return (
    <View className="place-bar place-ask">
      <View className="place-question">企业在哪里？</View>
      <View className="place-reach">
        {reachWords(place)}
        {withinWords(place, within)}
      </View>
      <View className="place-ways">
        <Action look="primary" onTap={onChange}>
          {placeWords(place)}
        </Action>
        <AllPlaces onAll={onAll} />
      </View>
    </View>
  )
}

/** Whose rules are listed, and the way to others. */
export function PlaceBar(props: Props) {
  const { place, within, onChange, onAll } = props
  if (place === null) return <AskPlace {...props} />
  const name = placeWords(place)
  const more = withinWords(place, within)
  return (
    <View className="place-bar">
      <View className="place-ways">
        <View className="place-chip" role="button" aria-label={`地区：${name}，更换`} onClick={onChange}>
          {name}
          <View className="place-more" />
        </View>
        {place !== ALL_REGIONS && <AllPlaces onAll={onAll} />}
      </View>
      <View className="place-reach">{reachWords(place)}</View>
      {more !== '' && <View className="place-reach">{more}</View>}
    </View>
  )
}
