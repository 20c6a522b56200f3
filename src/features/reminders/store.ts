import { createStore } from 'zustand/vanilla'
import type { FollowListAnswer, FollowView, ReminderView } from '@/contract/follows'
import type { Credits, GrantAddRequest, SubscriptionTemplate } from '@/contract/grants'
import type { Lead } from '@/domain/reminder'
import type { Call, Problem } from '@/platform/call'
import { nameTap } from '@/platform/clock'
import type { Asked } from '@/platform/subscribe'

/** Whether the leads were saved, and what to say when something went wrong, there or with the subscription. */
export interface Followed {
  saved: boolean
  words: string | null
}

export interface RemindersState {
  credits: Credits | null
  /** Known before the tap: WeChat must be asked in the tap itself. */
  templates: SubscriptionTemplate[]
  /** By notice; null where it is known not to be followed. */
  follows: Record<string, FollowView | null>
  list: FollowListAnswer['follows'] | null
  inbox: ReminderView[] | null
  problem: Problem | null
  prepare: () => Promise<void>
  /** Takes over what another answer said of a notice. */
  adopt: (noticeId: string, follow: FollowView | null) => void
  /** Follows with these leads (none: no longer). */
  follow: (noticeId: string, leads: Lead[], asking: Promise<Asked> | null) => Promise<Followed>
  loadMine: () => Promise<void>
}

const TRIES = 2
const LOST = '订阅没有记上，请再点一次'

export const createReminders = (call: Call) =>
  createStore<RemindersState>((set, get) => {
    /** Taps that the server has not confirmed; each keeps its name through every try, so that it is counted once. */
    let unconfirmed: GrantAddRequest[] = []

    const confirm = async (tap: GrantAddRequest): Promise<boolean> => {
      for (let tries = 0; tries < TRIES; tries += 1) {
        const outcome = await call('grants.add', tap)
        if (outcome.done) set({ credits: outcome.answer.credits })
        if (outcome.done || outcome.problem.way !== 'retry') {
          unconfirmed = unconfirmed.filter((each) => each !== tap)
          return outcome.done
        }
      }
      return false
    }

    /** The oldest first; while one cannot be confirmed the next need not be tried. */
    const confirmAll = async (): Promise<boolean> => {
      for (const tap of unconfirmed) if (!(await confirm(tap))) return false
      return true
    }

    const keepGrants = async (asked: Asked): Promise<string | null> => {
      if (!asked.asked) return asked.words
      unconfirmed = [...unconfirmed, { tapId: nameTap(), results: asked.results }]
      return (await confirmAll()) ? null : LOST
    }

    const adopt = (noticeId: string, follow: FollowView | null) =>
      set({ follows: { ...get().follows, [noticeId]: follow } })

    return {
      credits: null,
      templates: [],
      follows: {},
      list: null,
      inbox: null,
      problem: null,
      adopt,
      prepare: async () => {
        const outcome = await call('reader.get', {})
        if (outcome.done) set({ credits: outcome.answer.credits, templates: outcome.answer.templates })
        await confirmAll()
      },
      follow: async (noticeId, leads, asking) => {
        const words = asking === null ? null : await keepGrants(await asking)
        const outcome = await call('follows.set', { noticeId, leads })
        if (!outcome.done) return { saved: false, words: outcome.problem.words }
        adopt(noticeId, outcome.answer.follow)
        return { saved: true, words }
      },
      loadMine: async () => {
        set({ problem: null })
        const [follows, inbox] = await Promise.all([call('follows.list', {}), call('inbox.list', {})])
        if (!follows.done) return set({ problem: follows.problem })
        if (!inbox.done) return set({ problem: inbox.problem })
        set({ list: follows.answer.follows, inbox: inbox.answer.reminders })
      },
    }
  })
