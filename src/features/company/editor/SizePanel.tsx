import { View } from '@tarojs/components'
import { ChipChoice } from '@/components/ChipChoice'
import { LINES_OF, SIZE_LINES, SIZE_SOURCE, SIZE_WORDS, sizeClass } from '@/domain/company'
import type { Profile, SizeLine, SizeOutcome } from '@/domain/company'

interface Props {
  firm: Profile
  onLine: (line: SizeLine) => void
}

const resultWords = (outcome: SizeOutcome): string => {
  if (outcome.outcome === 'notCovered') return '这个门类没有官方划型标准'
  if (outcome.outcome === 'sized') return `${SIZE_WORDS[outcome.size]}企业`
  const possible = outcome.possible.map((size) => SIZE_WORDS[size]).join('、')
  return `还不能确定（可能是${possible}），缺：${outcome.missing.join('、')}`
}

/** 企业规模, reckoned by the official thresholds, with the steps. */
export function SizePanel({ firm, onLine }: Props) {
  const outcome = sizeClass(firm)
  const lines = firm.industry === null ? [] : LINES_OF[firm.industry]
  const steps = outcome.outcome === 'notCovered' ? [] : outcome.steps
  return (
    <View className="editor-card">
      <View className="editor-title">企业规模（按官方标准推算）</View>
      {lines.length > 1 && (
        <ChipChoice
          title="细分行业"
          choices={lines.map((line) => ({ value: line, words: SIZE_LINES[line].name }))}
          chosen={firm.line === null ? [] : [firm.line]}
          onTap={onLine}
        />
      )}
      <View className="editor-result">{resultWords(outcome)}</View>
      {steps.map(({ measure, words }) => (
        <View key={measure} className="editor-note">
          {words}
        </View>
      ))}
      <View className="editor-note">依据 {SIZE_SOURCE.join('、')}</View>
    </View>
  )
}
