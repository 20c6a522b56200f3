import { View } from '@tarojs/components'
import { Blank } from '@/components/Blank'
import type { Sequel } from '@/contract/shares'
import type { BeijingMinute } from '@/domain/time'
import type { Problem } from '@/platform/call'
import { openTab } from '@/platform/open'
import { AloneNote } from './AloneNote'
import { SequelPanel } from './SequelPanel'

interface Props {
  problem: Problem
  /** What a share of it still tells, null for nothing. */
  sequel: Sequel | null
  now: BeijingMinute
  /** Where no other page can be opened. */
  alone: boolean
  onRetry: () => void
}

const waysOf = ({ problem, alone, onRetry }: Props): { words: string; onTap: () => void }[] => {
  if (problem.way === 'retry') return [{ words: '再试一次', onTap: onRetry }]
  return alone ? [] : [{ words: '看全部政策', onTap: () => openTab('policies') }]
}

/** A notice that is not shown: why, and the way on. */
export function Unfound(props: Props) {
  const { problem, sequel, now, alone } = props
  return (
    <View>
      <Blank title={problem.words} actions={waysOf(props)} />
      {alone && <AloneNote />}
      {sequel !== null && <SequelPanel sequel={sequel} now={now} />}
    </View>
  )
}
