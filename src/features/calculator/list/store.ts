import { createStore } from 'zustand/vanilla'
import type { RuleListAnswer } from '@/contract/rules'
import type { Call, Problem } from '@/platform/call'

export interface RuleListState {
  rules: RuleListAnswer['rules'] | null
  /** False while nothing is known of the reader's firm. */
  hasFirm: boolean
  problem: Problem | null
  load: () => Promise<void>
}

/** The rules that the reader's firm matches. */
export const createRuleList = (call: Call) =>
  createStore<RuleListState>((set) => ({
    rules: null,
    hasFirm: false,
    problem: null,
    load: async () => {
      set({ problem: null })
      const outcome = await call('rules.list', {})
      if (!outcome.done) return set({ problem: outcome.problem })
      const { rules, firm } = outcome.answer
      set({ rules, hasFirm: firm !== null })
    },
  }))
