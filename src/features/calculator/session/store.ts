import { createStore } from 'zustand/vanilla'
import type { RuleListAnswer, RuleListRequest } from '@/contract/rules'
import type { TypedUnit } from '@/domain/money'
import { dateOf } from '@/domain/time'
import type { LocalDate } from '@/domain/time'
import type { Call, Problem } from '@/platform/call'
import type { Entries, Entry } from './entries'
import type { Scenario } from './scenarios'

export interface SessionState {
  rules: RuleListAnswer['rules'] | null
  today: LocalDate | null
  problem: Problem | null
  entries: Entries
  /** The scenario beside which the present one is shown. */
  beside: Scenario | null
  open: (request: RuleListRequest, entries: Entries) => Promise<void>
  type: (key: string, typed: string) => void
  switchUnit: (key: string, unit: TypedUnit) => void
  restore: (entries: Entries) => void
  compare: (beside: Scenario | null) => void
}

const EMPTY: Entry = { typed: '', unit: '万元' }

/** One sitting at the calculator: rules and what was typed. Results are never kept, they follow from these. */
export const createSession = (call: Call) =>
  createStore<SessionState>((set, get) => {
    const change = (key: string, part: Partial<Entry>): void => {
      const { entries } = get()
      set({ entries: { ...entries, [key]: { ...(entries[key] ?? EMPTY), ...part } } })
    }
    let asked = 0
    return {
      rules: null,
      today: null,
      problem: null,
      entries: {},
      beside: null,
      open: async (request, entries) => {
        const mine = (asked += 1)
        set({ rules: null, problem: null, entries, beside: null })
        const outcome = await call('rules.list', request)
        // The answer to an older question comes too late.
        if (mine !== asked) return
        if (!outcome.done) return set({ problem: outcome.problem })
        set({ rules: outcome.answer.rules, today: dateOf(outcome.answer.now) })
      },
      type: (key, typed) => change(key, { typed }),
      switchUnit: (key, unit) => change(key, { unit }),
      restore: (entries) => set({ entries }),
      compare: (beside) => set({ beside }),
    }
  })
