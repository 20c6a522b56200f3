import { View } from '@tarojs/components'
import { useEffect } from 'react'
import { Action } from '@/components/Action'
import { Blank } from '@/components/Blank'
import { Row } from '@/components/Row'
import { Skeleton } from '@/components/Skeleton'
import type { ListedRule } from '@/contract/rules'
import type { LocalDate } from '@/domain/time'
import { openOwn, openReckoning, openSaved, openTab } from '@/platform/open'
import { useSaved } from '../saved/useSaved'
import { Fold } from './Fold'
import { byNotice, isOutOfForce, tagOf } from './groups'
import { PlaceBar } from './PlaceBar'
import { RuleGroup } from './RuleGroup'
import './RuleList.scss'
import { useRuleList } from './useRuleList'

/** A share link and one answer of the server hold no more. */
const TOGETHER_MAX = 20

/** The way to the profile, while nothing is known of the firm. */
function TellFirm() {
  return (
    <View className="rules-tell" role="button" onClick={() => openOwn('profile')}>
      填写企业资料，先看符合条件的
    </View>
  )
}

/** The way to what was saved, once something was. */
function Saved() {
  const { scenarios, load } = useSaved((state) => state)
  useEffect(load, [load])
  if (scenarios.length === 0) return null
  return (
    <View className="rules-saved">
      <Row label="已保存的测算" value={`${scenarios.length} 个`} onTap={openSaved} />
    </View>
  )
}

/** All that can be reckoned with at once. */
function Together({ rules, main }: { rules: ListedRule[]; main: boolean }) {
  if (rules.length < 2) return null
  return (
    <View className="rules-all">
      <View className="rules-all-words">{rules.length} 条可一起测算，并算出不重复享受时的最优组合</View>
      <Action look={main ? 'primary' : 'quiet'} onTap={() => openReckoning({ ids: rules.map(({ id }) => id) })}>
        一起测算
      </Action>
    </View>
  )
}

/** What is in force and fits; then, folded, what the firm fails, and what is not in force. */
function Rules({ rules, today, placed }: { rules: ListedRule[]; today: LocalDate; placed: boolean }) {
  const groups = byNotice(
    rules.filter((rule) => !isOutOfForce(rule, today)),
    today,
  )
  const fitting = groups.filter(({ unmet }) => unmet.length === 0)
  const failed = groups.filter((group) => !fitting.includes(group))
  const outOfForce = rules.filter((rule) => isOutOfForce(rule, today))
  const drawn = (of: ReturnType<typeof byNotice>) =>
    of.map((group) => <RuleGroup key={group.noticeId} group={group} today={today} />)
  const sure = rules.filter((rule) => tagOf(rule, today) === null && rule.unmet.length === 0).slice(0, TOGETHER_MAX)
  return (
    <>
      <Together rules={sure} main={placed} />
      {drawn(fitting)}
      {failed.length > 0 && <Fold title={`另有 ${failed.length} 项政策，有条件不满足`}>{drawn(failed)}</Fold>}
      {outOfForce.length > 0 && (
        <Fold title={`不在有效期的 ${outOfForce.length} 条`}>{drawn(byNotice(outOfForce, today))}</Fold>
      )}
    </>
  )
}

const NO_RULES = [{ words: '去看政策', onTap: () => openTab('policies') }]

/** 测算: everything that the firm matches in a place; each alone, or all together. */
export function RuleList({ onPlace, onAll }: { onPlace: () => void; onAll: () => void }) {
  const { rules, today, hasFirm, place, within, problem, load } = useRuleList((state) => state)
  if (rules === null && problem !== null) {
    return <Blank title={problem.words} actions={[{ words: '再试一次', onTap: () => void load() }]} />
  }
  if (rules === null || today === null) return <Skeleton cards={3} />
  return (
    <View className="rules">
      <PlaceBar place={place} within={within} onChange={onPlace} onAll={onAll} />
      {!hasFirm && <TellFirm />}
      <Saved />
      {rules.length === 0 ? (
        <Blank title="这里还没有能测算的政策" words="写明补助比例、金额或上限的政策会出现在这里" actions={NO_RULES} />
      ) : (
        <Rules rules={rules} today={today} placed={place !== null} />
      )}
    </View>
  )
}
