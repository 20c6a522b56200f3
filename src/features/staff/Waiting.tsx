import { Blank } from '@/components/Blank'
import { Skeleton } from '@/components/Skeleton'
import type { Problem } from '@/platform/call'

interface Props {
  problem: Problem | null
  onAgain: () => void
  cards?: number
}

/** In the place of what is not there yet: bones, or why it does not come and the one way on. */
export function Waiting({ problem, onAgain, cards = 4 }: Props) {
  if (problem === null) return <Skeleton cards={cards} />
  const actions = problem.way === 'retry' ? [{ words: '再试一次', onTap: onAgain }] : []
  return <Blank title={problem.words} actions={actions} />
}
