import { View } from '@tarojs/components'
import { TypedField } from './TypedField'
import { asItIs, readPeople, readPercent, readYuan, showYuan } from './typedFigures'
import type { Draft } from './useDraft'

/** The year's figures; each may stay open. */
export function Figures({ draft }: { draft: Draft }) {
  const { current, edit } = draft
  return (
    <View className="editor-card">
      <View className="editor-title">上一年度（不填的项按“未知”处理）</View>
      <TypedField
        label="从业人员"
        unit="人"
        hint="如 120"
        value={current.headcount}
        show={String}
        read={readPeople}
        onChange={(headcount) => edit({ headcount })}
      />
      <TypedField
        label="营业收入"
        unit="万元"
        hint="如 3,600"
        value={current.revenueYuan}
        show={showYuan}
        read={readYuan}
        onChange={(revenueYuan) => edit({ revenueYuan })}
      />
      <TypedField
        label="资产总额"
        unit="万元"
        hint="如 5,000"
        value={current.assetsYuan}
        show={showYuan}
        read={readYuan}
        onChange={(assetsYuan) => edit({ assetsYuan })}
      />
      <TypedField
        label="研发费用占营收"
        unit="%"
        hint="如 3.5"
        value={current.rdPercent}
        show={asItIs}
        read={readPercent}
        onChange={(rdPercent) => edit({ rdPercent })}
      />
    </View>
  )
}
