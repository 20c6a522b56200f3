import { View } from '@tarojs/components'
import { Action } from './Action'
import './Blank.scss'

interface Props {
  title: string
  words?: string
  actions?: { words: string; onTap: () => void }[]
}

/** Where a list would be: why it is not, and what to do. */
export function Blank({ title, words, actions = [] }: Props) {
  return (
    <View className="blank" role="status">
      <View className="blank-title">{title}</View>
      {words && <View className="blank-words">{words}</View>}
      {actions.length > 0 && (
        <View className="blank-actions">
          {actions.map((action) => (
            <Action key={action.words} onTap={action.onTap}>
              {action.words}
            </Action>
          ))}
        </View>
      )}
    </View>
  )
}
