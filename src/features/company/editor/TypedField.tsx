import { Input, Text, View } from '@tarojs/components'
import { useState } from 'react'
import './TypedField.scss'

/** What was typed, read: a value, nothing, or why it is no value. */
export type Typed<T> = { value: T | null } | { wrong: string }

interface Props<T> {
  label: string
  unit?: string
  hint: string
  value: T | null
  show: (value: T) => string
  read: (typed: string) => Typed<T>
  onChange: (value: T | null) => void
  numeric?: boolean
}

/** A line to type into; what cannot be read stays as typed, with the reason under it. It begins with the value and then keeps its own text. */
export function TypedField<T>({ label, unit, hint, value, show, read, onChange, numeric = true }: Props<T>) {
  const [typed, setTyped] = useState(value === null ? '' : show(value))
  const [wrong, setWrong] = useState<string | null>(null)
  const type = (text: string) => {
    setTyped(text)
    const outcome = read(text)
    setWrong('wrong' in outcome ? outcome.wrong : null)
    if (!('wrong' in outcome)) onChange(outcome.value)
  }
  return (
    <View className="typed">
      <View className="typed-line">
        <Text className="typed-label">{label}</Text>
        <Input
          className="typed-input"
          placeholderClass="typed-hint"
          type={numeric && process.env.TARO_ENV === 'weapp' ? 'digit' : 'text'}
          value={typed}
          maxlength={24}
          placeholder={hint}
          aria-label={unit === undefined ? label : `${label}（${unit}）`}
          onInput={(event) => type(event.detail.value)}
        />
        {unit !== undefined && <Text className="typed-unit">{unit}</Text>}
      </View>
      {wrong !== null && (
        <View className="typed-wrong" role="alert">
          {wrong}
        </View>
      )}
    </View>
  )
}
