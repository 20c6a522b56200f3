import { createStore } from 'zustand/vanilla'
import type { RuleListAnswer } from '@/contract/rules'
import type { Call, Problem } from '@/platform/call'

export interface RuleListState {
  rules: RuleListAnswer['rules'] | null
  problem: Problem | null
  load: () => Promise<void>
}

/** The rules that the reader's firm matches. */
export const createRuleList = (call: Call) =>
  createStore<RuleListState>((set) => ({
    rules: null,
    problem: null,
    load: async () => {
      set({ problem: null })
      const outcome = await call('rules.list', {})
      set(outcome.done ? { rules: outcome.answer.rules } : { problem: outcome.problem })
    },
  }))
