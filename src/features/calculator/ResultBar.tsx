import { View } from '@tarojs/components'
import { amountWords } from '@/domain/money'
import type { Reckoning } from './reckon'
import './ResultBar.scss'

const words = (reckoning: Reckoning): { figure: string; note: string } => {
  switch (reckoning.outcome) {
    case 'amount':
      return { figure: amountWords(reckoning.amountYuan), note: reckoning.capped ? '上限起了作用' : '预计可得' }
    case 'waiting':
      return { figure: '—', note: `还差：${reckoning.missing}` }
    case 'wrong':
      return { figure: '—', note: '请先改正上面的金额' }
    case 'review':
      return { figure: '需人工核对', note: '不确定的规则不显示金额' }
  }
}

/** The running result, always in sight. */
export function ResultBar({ reckoning }: { reckoning: Reckoning }) {
  const { figure, note } = words(reckoning)
  return (
    <View className="result">
      <View className="result-note">{note}</View>
      <View className="result-figure" role="status">
        {figure}
      </View>
      <View className="result-note">仅供参考，以主管部门审核为准</View>
    </View>
  )
}
