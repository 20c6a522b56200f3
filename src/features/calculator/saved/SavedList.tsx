import { Text, View } from '@tarojs/components'
import { Action } from '@/components/Action'
import { Blank } from '@/components/Blank'
import { dayWords } from '@/domain/time'
import type { LocalDate } from '@/domain/time'
import { openPath, openTab } from '@/platform/open'
import { exactPath } from '../session/link'
import './SavedList.scss'
import type { Scenario } from './scenarios'
import { useSaved } from './useSaved'

interface RowProps {
  scenario: Scenario
  today: LocalDate
  onRemove: () => void
}

const aboutWords = ({ name, savedOn }: Scenario, today: LocalDate): string =>
  savedOn === null ? name : `${name} · ${dayWords(savedOn, today)}保存`

function Row({ scenario, today, onRemove }: RowProps) {
  const { name, title, figure, ruleIds, entries } = scenario
  return (
    <View className="saved-row">
      <View
        className="saved-open"
        hoverClass="saved-held"
        role="button"
        onClick={() => openPath(exactPath(ruleIds, entries))}
      >
        <View className="saved-about">{aboutWords(scenario, today)}</View>
        {title !== '' && <View className="saved-title">{title}</View>}
        <View className={figure === '' ? 'saved-about' : 'saved-figure'}>{figure === '' ? '还没有金额' : figure}</View>
      </View>
      <View className="saved-remove" role="button" aria-label={`删除${name}`} onClick={onRemove}>
        ✕
      </View>
    </View>
  )
}

function Gone({ name, onUndo }: { name: string; onUndo: () => void }) {
  return (
    <View className="saved-gone" role="status">
      <Text className="saved-said">已删除{name}</Text>
      <Action look="link" onTap={onUndo}>
        撤销
      </Action>
    </View>
  )
}

/** 已保存的测算: each opens as it was saved; a deleted one can be had back in its place. */
export function SavedList({ today }: { today: LocalDate }) {
  const { scenarios, gone, remove, undo } = useSaved((state) => state)
  if (scenarios.length === 0 && gone === null) {
    const actions = [{ words: '去测算', onTap: () => openTab('calculator') }]
    return <Blank title="还没有保存的测算" words="测算时填了数字，点“保存”，就能在这里找回" actions={actions} />
  }
  const rows = scenarios.map((scenario) => (
    <Row key={scenario.id} scenario={scenario} today={today} onRemove={() => remove(scenario.id)} />
  ))
  if (gone !== null) rows.splice(gone.at, 0, <Gone key="gone" name={gone.scenario.name} onUndo={undo} />)
  return (
    <View className="saved">
      {rows}
      <View className="saved-note">只保存在这台手机上，最多 20 个</View>
    </View>
  )
}
