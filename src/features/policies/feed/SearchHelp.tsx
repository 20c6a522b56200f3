import { View } from '@tarojs/components'
import { useState } from 'react'
import { Action } from '@/components/Action'
import { ChipChoice } from '@/components/ChipChoice'
import { USUAL, forgetSearches, recentSearches } from './recent'
import './SearchHelp.scss'

interface Props {
  onPick: (words: string) => void
  onClose: () => void
}

const chips = (words: string[]) => words.map((each) => ({ value: each, words: each }))

/** Below the empty search box: what was searched before, and what others look for. */
export function SearchHelp({ onPick, onClose }: Props) {
  const [recent, setRecent] = useState(recentSearches)
  const forget = () => {
    forgetSearches()
    setRecent([])
  }
  return (
    <View className="help">
      {recent.length > 0 && <ChipChoice title="最近搜过" choices={chips(recent)} chosen={[]} onTap={onPick} />}
      <ChipChoice title="常搜" choices={chips(USUAL)} chosen={[]} onTap={onPick} />
      <View className="help-actions">
        {recent.length > 0 && (
          <Action look="link" onTap={forget}>
            清空记录
          </Action>
        )}
        <Action look="link" onTap={onClose}>
          收起
        </Action>
      </View>
    </View>
  )
}
