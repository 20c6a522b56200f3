import { createStore } from 'zustand/vanilla'
import type { Reader, ReaderAnswer, ReaderSaveRequest, RegionName } from '@/contract/reader'
import type { RegionListAnswer } from '@/contract/regions'
import type { SavedSearch, SearchSetRequest, SearchWish } from '@/contract/searches'
import type { Call, Problem } from '@/platform/call'

export interface CompanyState {
  /** Six-digit code of where the current firm is registered, null for none; undefined until the server told. */
  region: string | null | undefined
  /** What the reader set up, null until it was loaded. */
  reader: Reader | null
  /** True for a colleague of the desk. */
  staff: boolean
  /** The firms' regions by code. */
  regionNames: Record<string, RegionName>
  /** The searches that are followed, null until they were loaded. */
  searches: SavedSearch[] | null
  regions: RegionListAnswer['regions'] | null
  problem: Problem | null
  loadRegions: () => Promise<void>
  loadFirm: () => Promise<void>
  /** Saves what is named and leaves the rest; what to say when that failed, else null. */
  change: (changes: ReaderSaveRequest) => Promise<string | null>
  loadSearches: () => Promise<void>
  /** Follows a search no longer; what to say when that failed, else null. */
  dropSearch: (search: SearchWish) => Promise<string | null>
  /** A region's name, as it was just chosen. */
  learnName: (code: string, name: RegionName) => void
  /** True once the server has it. */
  save: (region: string | null) => Promise<boolean>
}

/** A search as it is asked for: what it does not limit is left out. */
const partsOf = ({ q, region, kind, theme, addressee }: SearchWish): SearchSetRequest['search'] => ({
  ...(q !== null && { q }),
  ...(region !== null && { region }),
  ...(kind !== null && { kind }),
  ...(theme !== null && { theme }),
  ...(addressee !== null && { addressee }),
})

/** What the reader said of the firms, and the regions to choose from. */
export const createCompany = (call: Call) =>
  createStore<CompanyState>((set, get) => {
    const adopt = ({ reader, regionNames, staff }: ReaderAnswer) =>
      set({
        reader,
        staff: staff !== null,
        region: reader.region,
        regionNames: { ...get().regionNames, ...regionNames },
        problem: null,
      })

    const change = async (changes: ReaderSaveRequest) => {
      const outcome = await call('reader.save', changes)
      if (!outcome.done) return outcome.problem.words
      adopt(outcome.answer)
      return null
    }

    return {
      region: undefined,
      reader: null,
      staff: false,
      regionNames: {},
      searches: null,
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
        if (outcome.done) adopt(outcome.answer)
        else set({ problem: outcome.problem })
      },
      change,
      loadSearches: async () => {
        const outcome = await call('searches.list', {})
        set(outcome.done ? { searches: outcome.answer.searches } : { problem: outcome.problem })
      },
      dropSearch: async (wish) => {
        const outcome = await call('searches.set', { search: partsOf(wish), follow: false })
        if (!outcome.done) return outcome.problem.words
        set({ searches: outcome.answer.searches })
        return null
      },
      learnName: (code, name) => set({ regionNames: { ...get().regionNames, [code]: name } }),
      save: async (region) => (await change({ region })) === null,
    }
  })
