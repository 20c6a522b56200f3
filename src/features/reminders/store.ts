import { createStore } from 'zustand/vanilla'
import type { FollowListAnswer, FollowView, ReminderView } from '@/contract/follows'
import type { Credits, SubscriptionTemplate } from '@/contract/grants'
import type { ReaderAnswer } from '@/contract/reader'
import { DEFAULT_LEADS } from '@/domain/reminder'
import type { Lead } from '@/domain/reminder'
import type { Call, Problem } from '@/platform/call'
import type { Asked } from '@/platform/subscribe'
import type { Choice } from './choice'
import { recordTap } from './recordTap'

/** Whether the leads were saved, and what to say when something went wrong, there or with the subscription. */
export interface Followed {
  saved: boolean
  words: string | null
}

export interface RemindersState {
  credits: Credits | null
  /** Known before the tap: WeChat must be asked in the tap itself. */
  templates: SubscriptionTemplate[]
  /** What a new follow begins with, as the reader chose in the settings. */
  leads: readonly Lead[]
  /** By notice; null where it is known not to be followed. */
  follows: Record<string, FollowView | null>
  /** By notice, the share by which the reader came to it. */
  arrivals: Record<string, string>
  list: FollowListAnswer['follows'] | null
  inbox: ReminderView[] | null
  problem: Problem | null
  /** True once templates and credits are known, or known not to be had: before that no tap can ask WeChat. */
  prepared: boolean
  prepare: () => Promise<void>
  /** Remembers by which share the reader came to a notice: a follow made now counts for it. */
  arrive: (noticeId: string, share: string) => void
  /** Takes over what another answer said of a notice. */
  adopt: (noticeId: string, follow: FollowView | null) => void
  /** Follows with these leads (none: no longer). */
  follow: (noticeId: string, choice: Choice, asking: Promise<Asked> | null) => Promise<Followed>
  /** Records an answer of WeChat's sheet; what to say when it gave no grant, else null. */
  take: (asking: Promise<Asked>) => Promise<string | null>
  loadMine: () => Promise<void>
}

const preparedBy = ({ credits, templates, reader }: ReaderAnswer) => ({
  credits,
  templates,
  leads: reader.preferences.leads,
})

/** What the reader follows, and the grants that carry the messages. */
export const createReminders = (call: Call) =>
  createStore<RemindersState>((set, get) => {
    const adopt = (noticeId: string, follow: FollowView | null) =>
      set({ follows: { ...get().follows, [noticeId]: follow } })

    return {
      credits: null,
      templates: [],
      leads: DEFAULT_LEADS,
      follows: {},
      arrivals: {},
      list: null,
      inbox: null,
      problem: null,
      prepared: false,
      adopt,
      arrive: (noticeId, share) => set({ arrivals: { ...get().arrivals, [noticeId]: share } }),
      prepare: async () => {
        const outcome = await call('reader.get', {})
        set(outcome.done ? { ...preparedBy(outcome.answer), prepared: true } : { prepared: true })
      },
      follow: async (noticeId, { leads, windowIds }, asking) => {
        const words = asking === null ? null : await get().take(asking)
        const share = get().arrivals[noticeId]
        const outcome = await call('follows.set', { noticeId, leads, windowIds, ...(share && { share }) })
        if (!outcome.done) return { saved: false, words: outcome.problem.words }
        adopt(noticeId, outcome.answer.follow)
        return { saved: true, words }
      },
      take: async (asking) => recordTap(call, await asking, (credits) => set({ credits })),
      loadMine: async () => {
        set({ problem: null })
        const [follows, inbox] = await Promise.all([call('follows.list', {}), call('inbox.list', {})])
        if (!follows.done) return set({ problem: follows.problem })
        if (!inbox.done) return set({ problem: inbox.problem })
        set({ list: follows.answer.follows, inbox: inbox.answer.reminders })
      },
    }
  })
