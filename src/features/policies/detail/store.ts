import { createStore } from 'zustand/vanilla'
import type { GetAnswer } from '@/contract/notices'
import type { Evidence } from '@/domain/text'
import type { Call, Problem } from '@/platform/call'

export interface DetailState {
  found: GetAnswer | null
  problem: Problem | null
  /** The sentence that the reader asked to see in the source text. */
  marked: Evidence | null
  textOpen: boolean
  load: (id: string) => Promise<void>
  mark: (evidence: Evidence) => void
  toggleText: () => void
}

/** One notice as the reader looks at it. */
export const createDetail = (call: Call) =>
  createStore<DetailState>((set, get) => ({
    found: null,
    problem: null,
    marked: null,
    textOpen: false,
    load: async (id) => {
      set({ problem: null })
      const outcome = await call('notices.get', { id })
      set(outcome.done ? { found: outcome.answer } : { problem: outcome.problem })
    },
    mark: (marked) => set({ marked, textOpen: true }),
    toggleText: () => set({ textOpen: !get().textOpen, marked: null }),
  }))
