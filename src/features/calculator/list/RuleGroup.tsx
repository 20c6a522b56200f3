import { Text, View } from '@tarojs/components'
import type { ListedRule } from '@/contract/rules'
import type { LocalDate } from '@/domain/time'
import { openReckoning } from '@/platform/open'
import { forceWords, ownTitle, tagOf } from './groups'
import type { RuleGroup as Grouped } from './groups'

function RuleRow({ rule, today }: { rule: ListedRule; today: LocalDate }) {
  const tag = forceWords(rule, today) ?? tagOf(rule, today)
  return (
    <View className="rules-row" hoverClass="rules-held" role="button" onClick={() => openReckoning({ ids: [rule.id] })}>
      <Text className="rules-title">{ownTitle(rule)}</Text>
      {tag !== null && <Text className="rules-review">{tag}</Text>}
      <View className="rules-arrow" />
    </View>
  )
}

/** The rules of one notice, and what of it the firm fails. */
export function RuleGroup({ group, today }: { group: Grouped; today: LocalDate }) {
  return (
    <View className="rules-group">
      {group.rules.some((rule) => ownTitle(rule) !== group.title) && (
        <View className="rules-notice">{group.title}</View>
      )}
      {group.unmet.map((words) => (
        <View key={words} className="rules-unmet">
          不满足：{words}
        </View>
      ))}
      {group.rules.map((rule) => (
        <RuleRow key={rule.id} rule={rule} today={today} />
      ))}
    </View>
  )
}
