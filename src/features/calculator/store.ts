import { createStore } from 'zustand/vanilla'
import type { RuleListAnswer } from '@/contract/rules'
import type { TypedUnit } from '@/domain/money'
import type { Call, Problem } from '@/platform/call'

export interface ReckonerState {
  rules: RuleListAnswer['rules'] | null
  problem: Problem | null
  loading: boolean
  /** Null for the first. */
  ruleId: string | null
  /** As typed; kept while rules change and calls fail. */
  typed: string
  unit: TypedUnit
  load: () => Promise<void>
  pick: (ruleId: string | null) => void
  type: (typed: string) => void
  switchUnit: (unit: TypedUnit) => void
}

/** The rule that is being reckoned with, and what was typed. */
export const createReckoner = (call: Call) =>
  createStore<ReckonerState>((set) => ({
    rules: null,
    problem: null,
    loading: false,
    ruleId: null,
    typed: '',
    unit: '万元',
    load: async () => {
      set({ problem: null, loading: true })
      const outcome = await call('rules.list', {})
      set({ loading: false, ...(outcome.done ? { rules: outcome.answer.rules } : { problem: outcome.problem }) })
    },
    pick: (ruleId) => set({ ruleId, typed: '' }),
    type: (typed) => set({ typed }),
    switchUnit: (unit) => set({ unit }),
  }))
