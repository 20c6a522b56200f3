import { View } from '@tarojs/components'
import { Blank } from '@/components/Blank'
import { Skeleton } from '@/components/Skeleton'
import { openTab } from '@/platform/open'
import { Best } from './Best'
import { Compare } from './Compare'
import { Presumed } from './Presumed'
import { Questions } from './Questions'
import { bestOf, reckon } from './reckon'
import type { Reckoned } from './reckon'
import { ResultBar } from './ResultBar'
import { RuleResult } from './RuleResult'
import './Session.scss'
import { sittingWords } from './together'
import { Tools } from './Tools'
import { useSession } from './useSession'

const titleOf = (reckoned: readonly Reckoned[]): string => {
  const [first, ...others] = reckoned
  return others.length === 0 ? (first?.rule.title ?? '') : `${reckoned.length} 条政策一起测算`
}

const isRefused = ({ outcome }: Reckoned): boolean => outcome.outcome === 'refused'

const refusedLast = (reckoned: readonly Reckoned[]): Reckoned[] => [
  ...reckoned.filter((each) => !isRefused(each)),
  ...reckoned.filter(isRefused),
]

function Sitting({ reckoned }: { reckoned: readonly Reckoned[] }) {
  const { entries, beside, today } = useSession((state) => state)
  const best = reckoned.length > 1 ? bestOf(reckoned) : null
  const result = sittingWords(reckoned)
  const title = titleOf(reckoned)
  return (
    <View className="session">
      <View className="session-title">{title}</View>
      <Questions reckoned={reckoned} />
      {best !== null && <Best best={best} reckoned={reckoned} />}
      {beside !== null && today !== null && (
        <Compare reckoned={reckoned} entries={entries} beside={beside} today={today} />
      )}
      {reckoned.map((each) => (
        <RuleResult key={each.rule.id} reckoned={each} several={reckoned.length > 1} />
      ))}
      <Presumed reckoned={reckoned} />
      <Tools reckoned={reckoned} title={title} figure={result.figure === '—' ? '' : result.figure} />
      <ResultBar {...result} />
    </View>
  )
}

/** The calculator at work: rules, what is asked, and what comes of it. */
export function Session({ onRetry }: { onRetry: () => void }) {
  const { rules, problem, entries, today } = useSession((state) => state)
  if (problem !== null) return <Blank title={problem.words} actions={[{ words: '再试一次', onTap: onRetry }]} />
  if (rules === null || today === null) return <Skeleton cards={2} />
  if (rules.length === 0) {
    const actions = [{ words: '看全部可测算的', onTap: () => openTab('calculator') }]
    return <Blank title="这条规则已经不在了" words="政策可能已更新或撤下" actions={actions} />
  }
  return <Sitting reckoned={refusedLast(rules.map((rule) => reckon(rule, entries, today)))} />
}
