import { createStore } from 'zustand/vanilla'
import type { NoticeCard } from '@/contract/card'
import type { NoticeKind } from '@/domain/notice'
import type { Call, Problem } from '@/platform/call'

export interface FeedFilter {
  q: string
  /** Six-digit code: that region and everything above it. */
  region: string | null
  kind: NoticeKind | null
  soon: boolean
}

export interface FeedState {
  filter: FeedFilter
  cards: NoticeCard[]
  nextCursor: string | null
  phase: 'loading' | 'ready' | 'failed'
  more: 'idle' | 'loading' | 'failed'
  problem: Problem | null
  /** The first page, from the beginning. */
  load: () => Promise<void>
  /** The next page, put behind what is shown. */
  loadMore: () => Promise<void>
  narrow: (change: Partial<FeedFilter>) => Promise<void>
}

export const NO_FILTER: FeedFilter = { q: '', region: null, kind: null, soon: false }
export const SOON_DAYS = 30

const requestOf = ({ q, region, kind, soon }: FeedFilter) => ({
  ...(q && { q }),
  ...(region && { region }),
  ...(kind && { kind }),
  ...(soon && { closesWithinDays: SOON_DAYS }),
})

/** Cards that are not shown yet: a notice that moved between two pages is shown once. */
const unseen = (cards: NoticeCard[], known: NoticeCard[]): NoticeCard[] => {
  const ids = new Set(known.map(({ id }) => id))
  return cards.filter(({ id }) => !ids.has(id))
}

/** The list of notices and what narrows it; an answer to an older question is dropped. */
export const createFeed = (call: Call) =>
  createStore<FeedState>((set, get) => {
    let asked = 0

    const load = async () => {
      const question = (asked += 1)
      set({ phase: 'loading', problem: null, more: 'idle' })
      const outcome = await call('notices.feed', requestOf(get().filter))
      if (question !== asked) return
      if (!outcome.done) return set({ phase: 'failed', problem: outcome.problem })
      const { cards, nextCursor } = outcome.answer
      set({ phase: 'ready', cards, nextCursor })
    }

    const loadMore = async () => {
      const { phase, more, nextCursor, filter } = get()
      if (phase !== 'ready' || more === 'loading' || nextCursor === null) return
      const question = asked
      set({ more: 'loading' })
      const outcome = await call('notices.feed', { ...requestOf(filter), cursor: nextCursor })
      if (question !== asked) return
      if (!outcome.done) return set({ more: 'failed' })
      const known = get().cards
      set({
        more: 'idle',
        cards: [...known, ...unseen(outcome.answer.cards, known)],
        nextCursor: outcome.answer.nextCursor,
      })
    }

    const narrow = async (change: Partial<FeedFilter>) => {
      set({ filter: { ...get().filter, ...change } })
      await load()
    }

    return {
      filter: NO_FILTER,
      cards: [],
      nextCursor: null,
      phase: 'loading',
      more: 'idle',
      problem: null,
      load,
      loadMore,
      narrow,
    }
  })
