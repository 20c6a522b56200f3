import { Text, View } from '@tarojs/components'
import './ChoiceSheet.scss'
import { Sheet } from './Sheet'

interface Props<T> {
  title: string
  choices: { value: T; words: string; note?: string }[]
  chosen: T
  /** Why there is nothing to choose yet. */
  empty?: string
  onChoose: (value: T) => void
  onClose: () => void
}

/** One of several, by a tap. */
export function ChoiceSheet<T extends string | null>({ title, choices, chosen, empty, onChoose, onClose }: Props<T>) {
  return (
    <Sheet title={title} onClose={onClose}>
      {choices.map(({ value, words, note }) => (
        <View
          key={value ?? ''}
          className={`choice${value === chosen ? ' choice-on' : ''}`}
          hoverClass="choice-held"
          role="button"
          onClick={() => {
            onChoose(value)
            onClose()
          }}
        >
          <Text>{words}</Text>
          {note && <Text className="choice-note">{note}</Text>}
          {value === chosen && <Text className="choice-tick">✓</Text>}
        </View>
      ))}
      {empty && <View className="choice-empty">{empty}</View>}
    </Sheet>
  )
}
