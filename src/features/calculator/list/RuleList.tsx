import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Action } from '@/components/Action'
import { Blank } from '@/components/Blank'
import { Skeleton } from '@/components/Skeleton'
import { openOwn, openReckoning, openTab } from '@/platform/open'
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
      {group.unmet.map((words) => (
        <View key={words} className="rules-unmet">
          不满足：{words}
        </View>
      ))}
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

/** Rules of notices in which the firm fails something, folded until somebody wants to see why. */
function Unmet({ groups }: { groups: RuleGroup[] }) {
  const [opened, setOpened] = useState(false)
  if (groups.length === 0) return null
  return (
    <View className="rules-others">
      <View className="rules-fold" role="button" aria-expanded={opened} onClick={() => setOpened(!opened)}>
        <Text className="rules-title">另有 {groups.length} 项政策，有条件不满足</Text>
        <View className={`rules-arrow rules-arrow-${opened ? 'up' : 'down'}`} />
      </View>
      {opened && groups.map((group) => <Group key={group.noticeId} group={group} />)}
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
  const { rules, hasFirm, problem, load } = useRuleList((state) => state)
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
  const groups = byNotice(rules)
  const fitting = groups.filter(({ unmet }) => unmet.length === 0)
  const sure = rules.filter((rule) => isSure(rule) && rule.unmet.length === 0).slice(0, TOGETHER_MAX)
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
        <Group key={group.noticeId} group={group} />
      ))}
      <Unmet groups={groups.filter((group) => !fitting.includes(group))} />
    </View>
  )
}
