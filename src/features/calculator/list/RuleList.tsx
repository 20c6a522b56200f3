import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Action } from '@/components/Action'
import { Blank } from '@/components/Blank'
import { Skeleton } from '@/components/Skeleton'
import type { ListedRule } from '@/contract/rules'
import type { LocalDate } from '@/domain/time'
import { openOwn, openReckoning, openTab } from '@/platform/open'
import { byNotice, ownTitle, tagOf } from './groups'
import type { RuleGroup } from './groups'
import './RuleList.scss'
import { useRuleList } from './useRuleList'

/** A share link and one answer of the server hold no more. */
const TOGETHER_MAX = 20

function RuleRow({ rule, tag }: { rule: ListedRule; tag: string | null }) {
  return (
    <View className="rules-row" hoverClass="rules-held" role="button" onClick={() => openReckoning({ ids: [rule.id] })}>
      <Text className="rules-title">{ownTitle(rule)}</Text>
      {tag !== null && <Text className="rules-review">{tag}</Text>}
      <View className="rules-arrow" />
    </View>
  )
}

function Group({ group, today }: { group: RuleGroup; today: LocalDate }) {
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
        <RuleRow key={rule.id} rule={rule} tag={tagOf(rule, today)} />
      ))}
    </View>
  )
}

/** Rules of notices in which the firm fails something, folded until somebody wants to see why. */
function Unmet({ groups, today }: { groups: RuleGroup[]; today: LocalDate }) {
  const [opened, setOpened] = useState(false)
  if (groups.length === 0) return null
  return (
    <View className="rules-others">
      <View className="rules-fold" role="button" aria-expanded={opened} onClick={() => setOpened(!opened)}>
        <Text className="rules-title">另有 {groups.length} 项政策，有条件不满足</Text>
        <View className={`rules-arrow rules-arrow-${opened ? 'up' : 'down'}`} />
      </View>
      {opened && groups.map((group) => <Group key={group.noticeId} group={group} today={today} />)}
    </View>
  )
}

/** The way to the profile, while nothing is known of the firm. */
function TellFirm() {
  return (
    <View className="rules-tell" role="button" onClick={() => openOwn('profile')}>
      填写企业资料，先看符合条件的
    </View>
  )
}

/** 测算: everything that the firm matches; each alone, or all together. */
export function RuleList() {
  const { rules, today, hasFirm, problem, load } = useRuleList((state) => state)
  if (rules === null && problem !== null) {
    return <Blank title={problem.words} actions={[{ words: '再试一次', onTap: () => void load() }]} />
  }
  if (rules === null || today === null) return <Skeleton cards={3} />
  if (rules.length === 0) {
    const actions = [
      { words: '去看政策', onTap: () => openTab('policies') },
      { words: '改企业所在地', onTap: () => openTab('me') },
    ]
    return <Blank title="还没有能测算的政策" words="写明补助比例、金额或上限的政策会出现在这里" actions={actions} />
  }
  const groups = byNotice(rules, today)
  const fitting = groups.filter(({ unmet }) => unmet.length === 0)
  const sure = rules.filter((rule) => tagOf(rule, today) === null && rule.unmet.length === 0).slice(0, TOGETHER_MAX)
  return (
    <View className="rules">
      {!hasFirm && <TellFirm />}
      {sure.length > 1 && (
        <View className="rules-all">
          <View className="rules-all-words">{sure.length} 条可一起测算，并算出不重复享受时的最优组合</View>
          <Action look="primary" onTap={() => openReckoning({ ids: sure.map(({ id }) => id) })}>
            一起测算
          </Action>
        </View>
      )}
      {fitting.map((group) => (
        <Group key={group.noticeId} group={group} today={today} />
      ))}
      <Unmet groups={groups.filter((group) => !fitting.includes(group))} today={today} />
    </View>
  )
}
