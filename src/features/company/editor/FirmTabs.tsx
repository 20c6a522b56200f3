import { ChipChoice } from '@/components/ChipChoice'
import type { Draft } from './useDraft'
import { FIRMS_MAX } from './useDraft'

const ADD = '+'

/** Which of the reader's firms, and one more. */
export function FirmTabs({ draft }: { draft: Draft }) {
  const { firms, current, choose, add } = draft
  const named = firms.map(({ id, name }, at) => ({ value: id, words: name === '' ? `企业${at + 1}` : name }))
  const more = firms.length < FIRMS_MAX ? [{ value: ADD, words: '＋ 添加企业' }] : []
  return (
    <ChipChoice
      choices={[...named, ...more]}
      chosen={[current.id]}
      onTap={(value) => (value === ADD ? add() : choose(value))}
    />
  )
}
