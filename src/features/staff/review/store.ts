import { createStore } from 'zustand/vanilla'
import type { DeskAction, DeskRequestOf } from '@/contract/desk/actions'
import type { ReviewAnswer } from '@/contract/desk/review'
import type { Problem } from '@/platform/call'
import type { DeskOutcome } from '@/platform/call/desk'

type CallDesk = <A extends DeskAction>(action: A, data: DeskRequestOf<A>) => Promise<DeskOutcome<A>>
/** What answers with the notice as it stands afterwards. */
type Step = 'review.decide' | 'review.add' | 'review.tie' | 'review.end' | 'review.undo' | 'review.settleReports'

export interface ReviewState {
  review: ReviewAnswer | null
  problem: Problem | null
  busy: boolean
  load: (id: string) => Promise<void>
  /** Does a step; why not when it failed, else null. A notice that changed meanwhile is loaded anew. */
  step: <A extends Step>(action: A, data: DeskRequestOf<A>) => Promise<Problem | null>
}

/** One notice before a colleague. */
export const createReview = (call: CallDesk) =>
  createStore<ReviewState>((set, get) => ({
    review: null,
    problem: null,
    busy: false,
    load: async (id) => {
      set({ problem: null })
      const outcome = await call('review.get', { id })
      set(outcome.done ? { review: outcome.answer } : { problem: outcome.problem })
    },
    step: async (action, data) => {
      if (get().busy) return null
      set({ busy: true })
      const outcome = await call(action, data)
      set({ busy: false })
      if (outcome.done) {
        set({ review: outcome.answer as ReviewAnswer })
        return null
      }
      const { review } = get()
      if (review !== null) await get().load(review.notice.id)
      return outcome.problem
    },
  }))
