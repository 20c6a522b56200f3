import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Action } from '@/components/Action'
import { Blank } from '@/components/Blank'
import { openNotice } from '@/platform/open'
import { forgetSeen, seenNotices } from '../seen'
import './History.scss'

const whenWords = (at: string): string => `${Number(at.slice(5, 7))}月${Number(at.slice(8, 10))}日 ${at.slice(11, 16)}`

/** 浏览记录: what was opened on this phone. */
export function History() {
  const [seen, setSeen] = useState(seenNotices)
  if (seen.length === 0) return <Blank title="还没有浏览记录" words="打开过的政策会留在这部手机上" />
  const forget = () => {
    forgetSeen()
    setSeen([])
  }
  return (
    <View>
      <View className="history">
        {seen.map(({ id, title, at }) => (
          <View key={id} className="history-line" role="button" onClick={() => openNotice(id)}>
            <Text className="history-title">{title}</Text>
            <Text className="history-when">{whenWords(at)}</Text>
          </View>
        ))}
      </View>
      <Action look="link" onTap={forget}>
        清空浏览记录
      </Action>
    </View>
  )
}
