import { Input, View } from '@tarojs/components'
import type { TypedUnit } from '@/domain/money'
import './BaseInput.scss'

interface Props {
  label: string
  typed: string
  unit: TypedUnit
  wrong: string | null
  onType: (typed: string) => void
  onUnit: (unit: TypedUnit) => void
}

const UNITS: TypedUnit[] = ['万元', '元']
const LONGEST = 24

/** The one question: how much. */
export function BaseInput({ label, typed, unit, wrong, onType, onUnit }: Props) {
  return (
    <View className="base">
      <View className="base-question">{label}是多少？</View>
      <View className={`base-line${wrong === null ? '' : ' base-wrong'}`}>
        <Input
          className="base-input"
          placeholderClass="base-hint"
          type="text"
          value={typed}
          maxlength={LONGEST}
          placeholder="填金额，如 2600"
          aria-label={`${label}（${unit}）`}
          onInput={(event) => onType(event.detail.value)}
        />
        {UNITS.map((each) => (
          <View
            key={each}
            className={`base-unit${each === unit ? ' base-unit-on' : ''}`}
            role="radio"
            aria-checked={each === unit}
            onClick={() => onUnit(each)}
          >
            {each}
          </View>
        ))}
      </View>
      {wrong !== null && (
        <View className="base-said" role="alert">
          {wrong}
        </View>
      )}
    </View>
  )
}
