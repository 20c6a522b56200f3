import { View } from '@tarojs/components'
import './ResultBar.scss'
import type { ResultWords } from './words'

/** The running result, always in sight. */
export function ResultBar({ figure, note }: ResultWords) {
  return (
    <View className="result">
      <View className="result-note">{note}</View>
      <View className={`result-figure${figure.length > 14 ? ' result-long' : ''}`} role="status">
        {figure.replace(/ (?=万?元)/g, '\u00a0')}
      </View>
      <View className="result-note">仅供参考，以主管部门审核为准</View>
    </View>
  )
}
