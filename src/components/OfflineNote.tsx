import { View } from '@tarojs/components'
import { clockOf, dateOf, dayWords } from '@/domain/time'
import type { BeijingMinute } from '@/domain/time'
import './OfflineNote.scss'

interface Props {
  /** When what is shown was true, null where it is what the server says now. */
  asOf: BeijingMinute | null
  /** Actions that wait for the network. */
  waiting: number
}

const shownWords = (asOf: BeijingMinute): string => {
  const day = dateOf(asOf)
  return `网络不通，以下是${dayWords(day, day)} ${clockOf(asOf)} 的内容`
}

/** Says that what is shown may be old, and what is still to be sent; nothing while all is well. */
export function OfflineNote({ asOf, waiting }: Props) {
  const words = [
    ...(asOf === null ? [] : [shownWords(asOf)]),
    ...(waiting === 0 ? [] : [`${waiting} 项操作待发送，连上后自动发送`]),
  ]
  if (words.length === 0) return null
  return (
    <View className="offline" role="status">
      {words.join('；')}
    </View>
  )
}
