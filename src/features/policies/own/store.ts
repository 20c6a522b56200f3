import { createStore } from 'zustand/vanilla'
import type { NoticeCard } from '@/contract/card'
import type { Call, Problem } from '@/platform/call'

export interface OwnState {
  /** What the reader keeps, null until it was loaded. */
  kept: NoticeCard[] | null
  problem: Problem | null
  load: () => Promise<void>
  /** Lets go of a notice or keeps it again; what to say when that failed, else null. */
  keep: (id: string, on: boolean) => Promise<string | null>
}

export const createOwn = (call: Call) =>
  createStore<OwnState>((set, get) => ({
    kept: null,
    problem: null,
    load: async () => {
      const outcome = await call('favourites.list', {})
      set(outcome.done ? { kept: outcome.answer.cards, problem: null } : { problem: outcome.problem })
    },
    // The card stays with an empty star: a slip of the thumb is undone by another tap.
    keep: async (id, on) => {
      const outcome = await call('favourites.set', { noticeId: id, on })
      if (!outcome.done && outcome.problem.way !== 'wait') return outcome.problem.words
      set({ kept: (get().kept ?? []).map((card) => (card.id === id ? { ...card, kept: on } : card)) })
      return outcome.done ? null : outcome.problem.words
    },
  }))
