import { Input, View } from '@tarojs/components'

interface Props {
  label: string
  value: string
  hint?: string
  most?: number
  wrong?: string | null
  onType: (value: string) => void
}

/** A line to type into, under its name. */
export function Field({ label, value, hint = '请填写', most = 60, wrong = null, onType }: Props) {
  return (
    <View className="desk-field">
      <View className="desk-label">{label}</View>
      <Input
        className="desk-input"
        value={value}
        maxlength={most}
        placeholder={hint}
        aria-label={label}
        onInput={(event) => onType(event.detail.value)}
      />
      {wrong !== null && (
        <View className="desk-wrong" role="alert">
          {wrong}
        </View>
      )}
    </View>
  )
}
