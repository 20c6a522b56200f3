import { createStore } from 'zustand/vanilla'
import type { RuleListAnswer } from '@/contract/rules'
import { dateOf } from '@/domain/time'
import type { LocalDate } from '@/domain/time'
import type { Call, Problem } from '@/platform/call'

export interface RuleListState {
  rules: RuleListAnswer['rules'] | null
  today: LocalDate | null
  /** False while nothing is known of the reader's firm. */
  hasFirm: boolean
  problem: Problem | null
  load: () => Promise<void>
}

/** The rules that the reader's firm matches. */
export const createRuleList = (call: Call) =>
  createStore<RuleListState>((set) => ({
    rules: null,
    today: null,
    hasFirm: false,
    problem: null,
    load: async () => {
      set({ problem: null })
      const outcome = await call('rules.list', {})
      if (!outcome.done) return set({ problem: outcome.problem })
      const { rules, firm, now } = outcome.answer
      set({ rules, today: dateOf(now), hasFirm: firm !== null })
    },
  }))
