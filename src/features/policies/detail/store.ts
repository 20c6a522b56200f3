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
  /** `alone`: without an openid, as a timeline shows it. */
  load: (id: string, alone?: boolean) => Promise<void>
  mark: (evidence: Evidence) => void
  toggleText: () => void
}

const OF_NOBODY = { follow: null, daysOff: [], standing: null, shareCode: '' }

const ask = async (call: Call, id: string, alone: boolean) => {
  if (!alone) return call('notices.get', { id })
  const outcome = await call('notices.read', { id })
  return outcome.done ? { done: true as const, answer: { ...OF_NOBODY, ...outcome.answer } } : outcome
}

/** One notice as the reader looks at it. */
export const createDetail = (call: Call) =>
  createStore<DetailState>((set, get) => ({
    found: null,
    problem: null,
    marked: null,
    textOpen: false,
    load: async (id, alone = false) => {
      set({ problem: null })
      const outcome = await ask(call, id, alone)
      set(outcome.done ? { found: outcome.answer } : { problem: outcome.problem })
    },
    mark: (marked) => set({ marked, textOpen: true }),
    toggleText: () => set({ textOpen: !get().textOpen, marked: null }),
  }))
