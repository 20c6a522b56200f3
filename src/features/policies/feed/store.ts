import { createStore } from 'zustand/vanilla'
import type { NoticeCard } from '@/contract/card'
import type { FeedSort } from '@/contract/notices'
import type { Call, Problem } from '@/platform/call'
import { NO_FILTER, followable, queryOf } from './filter'
import type { FeedFilter } from './filter'

export interface FeedState {
  filter: FeedFilter
  /** Null: the newest, or the best found. */
  sort: FeedSort | null
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
  order: (sort: FeedSort | null) => Promise<void>
  /** Keeps a notice or lets it go; what to say when that failed, else null. */
  keep: (id: string, on: boolean) => Promise<string | null>
  /** Keeps what is searched and filtered, to be told of what is new; what went wrong, else null. */
  saveSearch: () => Promise<string | null>
}

/** Cards that are not shown yet: a notice that moved between two pages is shown once. */
const unseen = (cards: NoticeCard[], known: NoticeCard[]): NoticeCard[] => {
  const ids = new Set(known.map(({ id }) => id))
  return cards.filter(({ id }) => !ids.has(id))
}

const requestOf = ({ filter, sort }: FeedState) => ({ ...queryOf(filter), ...(sort !== null && { sort }) })

type Get = () => FeedState
type Set = (change: Partial<FeedState>) => void

/** What the reader keeps of the list: a notice, or the search itself. */
const keeping = (call: Call, set: Set, get: Get): Pick<FeedState, 'keep' | 'saveSearch'> => {
  const star = (id: string, kept: boolean) =>
    set({ cards: get().cards.map((card) => (card.id === id ? { ...card, kept } : card)) })
  return {
    keep: async (id, on) => {
      star(id, on)
      const outcome = await call('favourites.set', { noticeId: id, on })
      if (outcome.done) return null
      if (outcome.problem.way !== 'wait') star(id, !on)
      return outcome.problem.words
    },
    saveSearch: async () => {
      const outcome = await call('searches.set', { search: followable(get().filter), follow: true })
      return outcome.done ? null : outcome.problem.words
    },
  }
}

/** The list of notices and what narrows it; an answer to an older question is dropped. */
export const createFeed = (call: Call) =>
  createStore<FeedState>((set, get) => {
    let asked = 0

    const request = () => requestOf(get())

    const load = async () => {
      const question = (asked += 1)
      set({ phase: 'loading', problem: null, more: 'idle' })
      const outcome = await call('notices.feed', request())
      if (question !== asked) return
      if (!outcome.done) return set({ phase: 'failed', problem: outcome.problem })
      const { cards, nextCursor } = outcome.answer
      set({ phase: 'ready', cards, nextCursor })
    }

    const loadMore = async () => {
      const { phase, more, nextCursor } = get()
      if (phase !== 'ready' || more === 'loading' || nextCursor === null) return
      const question = asked
      set({ more: 'loading' })
      const outcome = await call('notices.feed', { ...request(), cursor: nextCursor })
      if (question !== asked) return
      if (!outcome.done) return set({ more: 'failed' })
      const known = get().cards
      set({
        more: 'idle',
        cards: [...known, ...unseen(outcome.answer.cards, known)],
        nextCursor: outcome.answer.nextCursor,
      })
    }

    return {
      filter: NO_FILTER,
      sort: null,
      cards: [],
      nextCursor: null,
      phase: 'loading',
      more: 'idle',
      problem: null,
      load,
      loadMore,
      narrow: async (change) => {
        set({ filter: { ...get().filter, ...change } })
        await load()
      },
      order: async (sort) => {
        set({ sort })
        await load()
      },
      ...keeping(call, set, get),
    }
  })
