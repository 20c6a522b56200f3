import { Button, View } from '@tarojs/components'
import './ShareRow.scss'

interface Props {
  name: string
  /** What it does, in a quiet line. */
  words: string
  /** Left out where WeChat itself does it. */
  onTap?: () => void
}

function Words({ name, words }: Props) {
  return (
    <>
      <View className="share-name">{name}</View>
      <View className="share-words">{words}</View>
    </>
  )
}

/** One way to pass a notice on. */
export function ShareRow(props: Props) {
  const { onTap } = props
  if (onTap === undefined) {
    return (
      <Button className="share-row" openType="share">
        <Words {...props} />
      </Button>
    )
  }
  return (
    <View className="share-row" hoverClass="share-held" role="button" onClick={onTap}>
      <Words {...props} />
    </View>
  )
}
