import { createStore } from 'zustand/vanilla'
import type { RegionListAnswer } from '@/contract/regions'
import type { Call, Problem } from '@/platform/call'

export interface CompanyState {
  /** Six-digit code of where the firm is registered, null for none; undefined until the server told. */
  region: string | null | undefined
  regions: RegionListAnswer['regions'] | null
  problem: Problem | null
  loadRegions: () => Promise<void>
  loadFirm: () => Promise<void>
  /** True once the server has it. */
  save: (region: string | null) => Promise<boolean>
}

/** What the reader said of the firm, and the regions to choose from. */
export const createCompany = (call: Call) =>
  createStore<CompanyState>((set, get) => ({
    region: undefined,
    regions: null,
    problem: null,
    loadRegions: async () => {
      if (get().regions !== null) return
      set({ problem: null })
      const outcome = await call('regions.list', {})
      set(outcome.done ? { regions: outcome.answer.regions } : { problem: outcome.problem })
    },
    loadFirm: async () => {
      const outcome = await call('reader.get', {})
      if (outcome.done) set({ region: outcome.answer.reader.region })
    },
    save: async (region) => {
      const outcome = await call('reader.save', { region })
      if (outcome.done) set({ region: outcome.answer.reader.region })
      return outcome.done
    },
  }))
