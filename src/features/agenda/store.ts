import { createStore } from 'zustand/vanilla'
import type { AgendaEntry } from '@/contract/agenda'
import type { ExpectedWindow } from '@/domain/deadline'
import { addMonths, dateOf } from '@/domain/time'
import type { LocalDate } from '@/domain/time'
import type { Call, Problem } from '@/platform/call'

/** What to look at: what concerns the firm, what is followed, or everything. */
export type Whose = 'near' | 'followed' | 'all'

export interface AgendaState {
  /** The first day of the month shown; null until the server told its day. */
  month: LocalDate | null
  chosen: LocalDate | null
  today: LocalDate | null
  entries: AgendaEntry[] | null
  /** Whether the reader told a place; without one everything counts as near. */
  placed: boolean
  /** What last year lets expect; never certain. */
  expected: ExpectedWindow[]
  whose: Whose
  problem: Problem | null
  /** The month shown, or this month at first. */
  load: (phoneDay: LocalDate) => Promise<void>
  turn: (months: number) => Promise<void>
  goToday: () => Promise<void>
  choose: (day: LocalDate) => void
  showWhose: (whose: Whose) => void
}

/** Those of the entries that are asked for. */
export const entriesFor = (entries: AgendaEntry[], whose: Whose): AgendaEntry[] =>
  entries.filter(({ near, followed }) => whose === 'all' || followed || (whose === 'near' && near))

const firstOf = (day: LocalDate): LocalDate => `${day.slice(0, 7)}-01` as LocalDate

/** One month of what closes; an answer for a month that was left is dropped. */
export const createAgenda = (call: Call) =>
  createStore<AgendaState>((set, get) => {
    /** The month that only the phone's clock names, until the server tells its day. */
    let guess: LocalDate | null = null

    const show = async (month: LocalDate): Promise<void> => {
      const turned = get().month !== month
      set({ month, problem: null, ...(turned && { entries: null, expected: [], chosen: null }) })
      const outcome = await call('agenda.month', { month: month.slice(0, 7) })
      if (get().month !== month) return
      if (!outcome.done) return set({ problem: outcome.problem })
      const { entries, expected, placed, now } = outcome.answer
      const today = dateOf(now)
      const guessed = month === guess
      guess = null
      set({ today })
      if (guessed && firstOf(today) !== month) return show(firstOf(today))
      const chosen = get().chosen ?? (firstOf(today) === month ? today : null)
      set({ entries, expected, placed, chosen })
    }
    return {
      month: null,
      chosen: null,
      today: null,
      entries: null,
      placed: true,
      expected: [],
      whose: 'near',
      problem: null,
      load: async (day) => {
        if (get().month === null) guess = firstOf(day)
        await show(get().month ?? firstOf(day))
      },
      turn: async (months) => {
        const { month } = get()
        if (month !== null) await show(addMonths(month, months))
      },
      goToday: async () => {
        const { today } = get()
        if (today === null) return
        set({ chosen: today })
        await show(firstOf(today))
      },
      showWhose: (whose) => set({ whose }),
      choose: (day) => set({ chosen: get().chosen === day ? null : day }),
    }
  })
