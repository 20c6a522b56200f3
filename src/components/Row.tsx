import { Text, View } from '@tarojs/components'
import './Row.scss'

interface Props {
  label: string
  /** What is set, null for nothing yet. */
  value?: string | null
  /** Where nothing is set. */
  none?: string
  onTap: () => void
}

/** A line that opens something: its name, what is set, an arrow. */
export function Row({ label, value = null, none = '', onTap }: Props) {
  return (
    <View className="row" hoverClass="row-held" role="button" aria-label={`${label}，${value ?? none}`} onClick={onTap}>
      <Text className="row-label">{label}</Text>
      <Text className={value === null ? 'row-value row-none' : 'row-value'}>{value ?? none}</Text>
      <View className="row-arrow" />
    </View>
  )
}
