import { createStore } from 'zustand/vanilla'
import type { ListedPlace, RuleListAnswer } from '@/contract/rules'
import { dateOf } from '@/domain/time'
import type { LocalDate } from '@/domain/time'
import type { Call, Problem } from '@/platform/call'

export interface RuleListState {
  rules: RuleListAnswer['rules'] | null
  today: LocalDate | null
  /** False while nothing is known of the reader's firm. */
  hasFirm: boolean
  /** Whose rules are shown, as the server says. */
  place: ListedPlace
  /** How many more there are within that place. */
  within: number
  /** What the reader chose for this visit, a code or 'all'; null for the firm's own place. */
  chosen: string | null
  problem: Problem | null
  load: () => Promise<void>
  /** Another place; where its rules cannot be had, what was shown stays, and what to say is answered, else null. */
  choose: (region: string) => Promise<string | null>
}

/** The rules that the reader's firm matches in a place; an answer to an older question is dropped. */
export const createRuleList = (call: Call) =>
  createStore<RuleListState>((set, get) => {
    let asked = 0
    const load = async () => {
      const question = (asked += 1)
      set({ problem: null })
      const { chosen } = get()
      const outcome = await call('rules.list', chosen === null ? {} : { region: chosen })
      if (question !== asked) return
      if (!outcome.done) return set({ problem: outcome.problem })
      const { rules, firm, now, place = null, within = 0 } = outcome.answer
      set({ rules, today: dateOf(now), hasFirm: firm !== null, place, within })
    }
    return {
      rules: null,
      today: null,
      hasFirm: false,
      place: null,
      within: 0,
      chosen: null,
      problem: null,
      load,
      choose: async (region) => {
        const { rules, chosen } = get()
        // What is shown is of another place.
        set({ chosen: region, rules: null })
        await load()
        const { problem } = get()
        if (problem === null || rules === null || get().chosen !== region) return null
        set({ chosen, rules, problem: null })
        return problem.words
      },
    }
  })
