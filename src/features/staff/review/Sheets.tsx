import type { ReviewFact } from '@/contract/desk/review'
import { AddSheet } from './AddSheet'
import { CorrectSheet } from './CorrectSheet'
import { MarkSheet } from './MarkSheet'
import { MergeSheet } from './MergeSheet'
import type { Reviewed, Steps } from './steps'

/** Which sheet is open. */
export type Open =
  { sheet: 'mark' } | { sheet: 'add' } | { sheet: 'merge' } | { sheet: 'correct'; fact: ReviewFact } | null

interface Props extends Reviewed {
  open: Open
  steps: Steps
  onClose: () => void
}

/** The sheet that is open, null for none. */
export function Sheets({ open, steps, review, busy, onClose }: Props) {
  if (open === null) return null
  if (open.sheet === 'mark')
    return (
      <MarkSheet
        review={review}
        busy={busy}
        onExtend={(key, closes) =>
          steps.decide({ key, verdict: 'corrected', extended: true, changes: { closes } }, '已标记延期')
        }
        onEnd={steps.end}
        onClose={onClose}
      />
    )
  if (open.sheet === 'add') return <AddSheet review={review} busy={busy} onAdd={steps.add} onClose={onClose} />
  if (open.sheet === 'merge')
    return <MergeSheet review={review} busy={busy} onMerge={(other) => steps.tie(other, 'same')} onClose={onClose} />
  const { fact } = open
  return (
    <CorrectSheet
      fact={fact}
      busy={busy}
      followers={review.followers}
      onCorrect={(changes) => steps.decide({ key: fact.key, verdict: 'corrected', changes }, '已更正')}
      onClose={onClose}
    />
  )
}
