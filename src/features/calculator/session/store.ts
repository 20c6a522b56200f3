import { createStore } from 'zustand/vanilla'
import type { Profile } from '@/domain/company'
import type { RuleListAnswer, RuleListRequest } from '@/contract/rules'
import type { TypedUnit } from '@/domain/money'
import { dateOf } from '@/domain/time'
import type { LocalDate } from '@/domain/time'
import type { Call, Problem } from '@/platform/call'
import type { Entries, Entry } from './entries'
import { entriesOfFirm, isOfFirm, toldByEntries } from './firm'
import type { Told } from './firm'
import type { Scenario } from '../saved/scenarios'

export interface SessionState {
  rules: RuleListAnswer['rules'] | null
  today: LocalDate | null
  problem: Problem | null
  entries: Entries
  /** The firm that the reader speaks for, and what it already answers. */
  firm: Profile | null
  ofFirm: Entries
  /** The scenario beside which the present one is shown. */
  beside: Scenario | null
  /** Begins with these entries; with null, with what the firm's profile answers. */
  open: (request: RuleListRequest, entries: Entries | null) => Promise<void>
  type: (key: string, typed: string) => void
  switchUnit: (key: string, unit: TypedUnit) => void
  restore: (entries: Entries) => void
  compare: (beside: Scenario | null) => void
  /** Writes what the entries say of the firm into its profile; what to say of it. */
  keepInProfile: () => Promise<string>
}

/** What the reader's own entries say of the firm that its profile does not hold yet. */
export const newlyTold = ({
  rules,
  entries,
  ofFirm,
  firm,
}: Pick<SessionState, 'rules' | 'entries' | 'ofFirm' | 'firm'>): Told => {
  const own = Object.entries(entries).filter(([key]) => !isOfFirm(key, entries, ofFirm))
  return toldByEntries(rules ?? [], Object.fromEntries(own), firm)
}

const NOTHING_TO_KEEP = '没有新的可记入：企业资料只记营业收入、人数、研发占比、成立日期、资质等'

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
      firm: null,
      ofFirm: {},
      beside: null,
      open: async (request, entries) => {
        const mine = (asked += 1)
        set({ rules: null, problem: null, entries: entries ?? {}, ofFirm: {}, beside: null })
        const outcome = await call('rules.list', request)
        // The answer to an older question comes too late.
        if (mine !== asked) return
        if (!outcome.done) return set({ problem: outcome.problem })
        const { rules, firm, now } = outcome.answer
        const ofFirm = entriesOfFirm(rules, firm, dateOf(now))
        set({ rules, today: dateOf(now), firm, ofFirm, ...(entries === null && { entries: ofFirm }) })
      },
      type: (key, typed) => change(key, { typed }),
      switchUnit: (key, unit) => change(key, { unit }),
      restore: (entries) => set({ entries }),
      compare: (beside) => set({ beside }),
      keepInProfile: async () => {
        const { rules, today } = get()
        const { names, parts } = newlyTold(get())
        if (names.length === 0 || today === null) return NOTHING_TO_KEEP
        const outcome = await call('reader.save', { currentFirm: parts })
        if (!outcome.done) return outcome.problem.words
        const { firms, firmId } = outcome.answer.reader
        const saved = firms.find(({ id }) => id === firmId) ?? null
        set({ firm: saved, ofFirm: entriesOfFirm(rules ?? [], saved, today) })
        return `已记入企业资料：${names.join('、')}`
      },
    }
  })
