import { Text, View } from '@tarojs/components'
import { Action } from '@/components/Action'
import { Blank } from '@/components/Blank'
import { Skeleton } from '@/components/Skeleton'
import { openReckoning, openTab } from '@/platform/open'
import { byNotice, isSure, ownTitle } from './groups'
import type { RuleGroup } from './groups'
import './RuleList.scss'
import { useRuleList } from './useRuleList'

/** A share link and one answer of the server hold no more. */
const TOGETHER_MAX = 20

function Group({ group }: { group: RuleGroup }) {
  return (
    <View className="rules-group">
      {group.rules.some((rule) => ownTitle(rule) !== group.title) && (
        <View className="rules-notice">{group.title}</View>
      )}
      {group.rules.map((rule) => (
        <View
          key={rule.id}
          className="rules-row"
          hoverClass="rules-held"
          role="button"
          onClick={() => openReckoning({ ids: [rule.id] })}
        >
          <Text className="rules-title">{ownTitle(rule)}</Text>
          {!isSure(rule) && <Text className="rules-review">需人工核对</Text>}
          <View className="rules-arrow" />
        </View>
      ))}
    </View>
  )
}

/** 测算: everything that the firm matches; each alone, or all together. */
export function RuleList() {
  const { rules, problem, load } = useRuleList((state) => state)
  if (rules === null && problem !== null) {
    return <Blank title={problem.words} actions={[{ words: '再试一次', onTap: () => void load() }]} />
  }
  if (rules === null) return <Skeleton cards={3} />
  if (rules.length === 0) {
    const actions = [
      { words: '去看政策', onTap: () => openTab('policies') },
      { words: '改企业所在地', onTap: () => openTab('me') },
    ]
    return <Blank title="还没有能测算的政策" words="写明补助比例、金额或上限的政策会出现在这里" actions={actions} />
  }
  const sure = rules.filter(isSure).slice(0, TOGETHER_MAX)
  return (
    <View className="rules">
      {sure.length > 1 && (
        <View className="rules-all">
          <View className="rules-all-words">{sure.length} 条可一起测算，并算出不重复享受时的最优组合</View>
          <Action look="primary" onTap={() => openReckoning({ ids: sure.map(({ id }) => id) })}>
            一起测算
          </Action>
        </View>
      )}
      {byNotice(rules).map((group) => (
        <Group key={group.noticeId} group={group} />
      ))}
    </View>
  )
}
