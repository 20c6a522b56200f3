import { createStore } from 'zustand/vanilla'
import type { FollowListAnswer, FollowView, ReminderView } from '@/contract/follows'
import type { Credits, SubscriptionTemplate } from '@/contract/grants'
import type { Call, Problem } from '@/platform/call'
import { nameTap } from '@/platform/clock'
import { refusalWords } from '@/platform/subscribe'
import type { Asked } from '@/platform/subscribe'
import type { Choice } from './choice'

export interface RemindersState {
  credits: Credits | null
  /** Known before the tap: WeChat must be asked in the tap itself. */
  templates: SubscriptionTemplate[]
  /** By notice; null where it is known not to be followed. */
  follows: Record<string, FollowView | null>
  list: FollowListAnswer['follows'] | null
  inbox: ReminderView[] | null
  problem: Problem | null
  /** True once templates and credits are known, or known not to be had: before that no tap can ask WeChat. */
  prepared: boolean
  prepare: () => Promise<void>
  /** Takes over what another answer said of a notice. */
  adopt: (noticeId: string, follow: FollowView | null) => void
  /** Follows with these leads (none: no longer); what to say when something went wrong, else null. */
  follow: (noticeId: string, choice: Choice, asking: Promise<Asked> | null) => Promise<string | null>
  loadMine: () => Promise<void>
}

const TRIES = 2
const LOST = '订阅没有记上，请再点一次'

export const createReminders = (call: Call) =>
  createStore<RemindersState>((set, get) => {
    /** One tap keeps its name through every try, so that it is counted once. */
    const keepGrants = async (asked: Asked): Promise<string | null> => {
      if (!asked.asked) return refusalWords(asked)
      const tapId = nameTap()
      for (let tries = 0; tries < TRIES; tries += 1) {
        const outcome = await call('grants.add', { tapId, results: asked.results })
        if (outcome.done) {
          set({ credits: outcome.answer.credits })
          return refusalWords(asked)
        }
      }
      return LOST
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
      prepared: false,
      adopt,
      prepare: async () => {
        const outcome = await call('reader.get', {})
        set(
          outcome.done
            ? { credits: outcome.answer.credits, templates: outcome.answer.templates, prepared: true }
            : { prepared: true },
        )
      },
      follow: async (noticeId, { leads, windowIds }, asking) => {
        const lost = asking === null ? null : await keepGrants(await asking)
        const outcome = await call('follows.set', { noticeId, leads, windowIds })
        if (!outcome.done) return outcome.problem.words
        adopt(noticeId, outcome.answer.follow)
        return lost
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
