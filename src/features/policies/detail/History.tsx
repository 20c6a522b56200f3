import { Text, View } from '@tarojs/components'
import type { Revised } from '@/contract/notices'
import { dayWords } from '@/domain/time'
import type { LocalDate } from '@/domain/time'
import { changeWords } from './changeWords'
import './History.scss'
import { Section } from './Section'

/** 变更记录: what later texts of the notice changed, the latest first. */
export function History({ history, today }: { history: Revised[]; today: LocalDate }) {
  if (history.length === 0) return null
  return (
    <Section title="变更记录">
      {history.map(({ revision, on, changes }) => (
        <View key={revision} className="history">
          <Text className="history-day">{dayWords(on, today)}</Text>
          <View className="history-changes">
            {changes.map((change, index) => (
              <View key={index}>{changeWords(change, today)}</View>
            ))}
          </View>
        </View>
      ))}
    </Section>
  )
}
