import { createStore } from 'zustand/vanilla'
import type { NoticeCard } from '@/contract/card'
import type { FeedQuery, FeedSort } from '@/contract/notices'
import type { Addressee, NoticeKind, Theme } from '@/domain/notice'
import type { Call, Problem } from '@/platform/call'

export interface FeedFilter {
  q: string
  /** Six-digit code: that region and everything above it. */
  region: string | null
  kind: NoticeKind | null
  theme: Theme | null
  addressee: Addressee | null
  /** Closing within so many days, null for any time. */
  within: number | null
  /** Published within so many days, null for any time. */
  fresh: number | null
}

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
  /** Keeps what is searched and filtered; what to say. */
  saveSearch: () => Promise<string>
}

export const NO_FILTER: FeedFilter = {
  q: '',
  region: null,
  kind: null,
  theme: null,
  addressee: null,
  within: null,
  fresh: null,
}
export const SOON_DAYS = 30

/** What a filter asks for; {} for everything. */
export const queryOf = ({ q, region, kind, theme, addressee, within, fresh }: FeedFilter): FeedQuery => ({
  ...(q && { q }),
  ...(region && { region }),
  ...(kind && { kind }),
  ...(theme && { theme }),
  ...(addressee && { addressee }),
  ...(within !== null && { closesWithinDays: within }),
  ...(fresh !== null && { publishedWithinDays: fresh }),
})

/** The filter that asks for just this. */
export const filterOf = (query: FeedQuery): FeedFilter => ({
  ...NO_FILTER,
  q: query.q ?? '',
  region: query.region ?? null,
  kind: query.kind ?? null,
  theme: query.theme ?? null,
  addressee: query.addressee ?? null,
  within: query.closesWithinDays ?? null,
  fresh: query.publishedWithinDays ?? null,
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

    const request = () => {
      const { filter, sort } = get()
      return { ...queryOf(filter), ...(sort !== null && { sort }) }
    }

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

    const narrow = async (change: Partial<FeedFilter>) => {
      set({ filter: { ...get().filter, ...change } })
      await load()
    }

    const order = async (sort: FeedSort | null) => {
      set({ sort })
      await load()
    }

    const star = (id: string, kept: boolean) =>
      set({ cards: get().cards.map((card) => (card.id === id ? { ...card, kept } : card)) })

    const keep = async (id: string, on: boolean) => {
      star(id, on)
      const outcome = await call('favourites.set', { noticeId: id, on })
      if (outcome.done) return null
      star(id, !on)
      return outcome.problem.words
    }

    const saveSearch = async () => {
      const outcome = await call('searches.save', { query: queryOf(get().filter) })
      return outcome.done ? '已保存，在“我的 · 设置”里查看' : outcome.problem.words
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
      narrow,
      order,
      keep,
      saveSearch,
    }
  })
