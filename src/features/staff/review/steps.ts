import type { Ending } from '@/domain/reminder'
import type { Problem } from '@/platform/call'
import type { ReviewAnswer } from '@/contract/desk/review'
import { toast } from '@/platform/toast'
import type { DateToAdd } from './addedDate'
import type { ReviewState } from './store'

/** The notice that is open, and how a step about it is done. */
export interface Reviewed {
  review: ReviewAnswer
  busy: boolean
  step: ReviewState['step']
}

/** What a colleague does about the notice that is open: each says what came of it. */
export const stepsOf = ({ review, step }: Reviewed, close: () => void) => {
  const about = { id: review.notice.id, version: review.version }
  const told = async (going: Promise<Problem | null>, done: string) => {
    const wrong = await going
    toast(wrong?.words ?? done)
    if (wrong === null) close()
  }
  const decide = (rest: object, done: string) =>
    void told(step('review.decide', { ...about, ...rest } as Parameters<typeof step<'review.decide'>>[1]), done)
  return {
    decide,
    end: (ending: Ending) => void told(step('review.end', { ...about, ending }), '已标记'),
    tie: (other: string, tie: 'same' | 'apart') =>
      void told(step('review.tie', { ...about, other, tie }), tie === 'same' ? '已合并' : '已拆开'),
    undo: (entry: string) => void told(step('review.undo', { entry }), '已撤销'),
    /** What is wrong is said in the sheet. */
    add: async (date: DateToAdd) => {
      const wrong = await step('review.add', { ...about, ...date })
      if (wrong === null) {
        toast('已补录')
        close()
      }
      return wrong
    },
    settle: () => void told(step('review.settleReports', { id: about.id }), '已处理'),
  }
}

export type Steps = ReturnType<typeof stepsOf>
