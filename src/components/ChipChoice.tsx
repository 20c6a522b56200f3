import { View } from '@tarojs/components'
import './ChipChoice.scss'

interface Props<T> {
  /** Spoken, and shown above where it is given. */
  title?: string
  choices: { value: T; words: string }[]
  chosen: readonly T[]
  /** One of them, or any number. */
  many?: boolean
  onTap: (value: T) => void
}

/** Chips to choose from. */
export function ChipChoice<T extends string | number | null>({
  title,
  choices,
  chosen,
  many = false,
  onTap,
}: Props<T>) {
  return (
    <View className="chips" role={many ? 'group' : 'radiogroup'} aria-label={title}>
      {title && <View className="chips-title">{title}</View>}
      <View className="chips-row">
        {choices.map(({ value, words }) => {
          const on = chosen.includes(value)
          return (
            <View
              key={String(value)}
              className={`chips-chip${on ? ' chips-on' : ''}`}
              role={many ? 'checkbox' : 'radio'}
              aria-checked={on}
              onClick={() => onTap(value)}
            >
              {words}
            </View>
          )
        })}
      </View>
    </View>
  )
}
