import { createStore } from 'zustand/vanilla'
import { isSame, keepScenarios, savedScenarios } from './scenarios'
import type { Scenario } from './scenarios'

export interface SavedState {
  /** The newest first. */
  scenarios: Scenario[]
  /** What was deleted last and can be had back, and the place where it stood. */
  gone: { scenario: Scenario; at: number } | null
  /** What this phone keeps. */
  load: () => void
  /** Puts one first under the next free name; the same that is there already goes up and keeps its own. */
  save: (scenario: Omit<Scenario, 'id' | 'name'>) => Scenario
  remove: (id: string) => void
  undo: () => void
}

const NAMED = /^方案(\d+)$/

const numberOf = ({ name }: Scenario): number => Number(NAMED.exec(name)?.[1] ?? 0)

const freshId = (scenarios: readonly Scenario[], number: number): string => {
  const id = `s${number}`
  return scenarios.some((each) => each.id === id) ? freshId(scenarios, number + 1) : id
}

/** What the reader saved of reckonings; kept on the phone at each change. */
export const createSaved = () =>
  createStore<SavedState>((set, get) => ({
    scenarios: [],
    gone: null,
    load: () => set({ scenarios: savedScenarios(), gone: null }),
    save: (scenario) => {
      const kept = savedScenarios()
      const next = Math.max(0, ...kept.map(numberOf)) + 1
      const { id, name } = kept.find((each) => isSame(each, scenario)) ?? {
        id: freshId(kept, next),
        name: `方案${next}`,
      }
      const saved = { ...scenario, id, name }
      set({ scenarios: keepScenarios([saved, ...kept.filter((each) => each.id !== id)]), gone: null })
      return saved
    },
    remove: (id) => {
      const { scenarios } = get()
      const at = scenarios.findIndex((each) => each.id === id)
      const scenario = scenarios[at]
      if (scenario === undefined) return
      set({ scenarios: keepScenarios(scenarios.filter((each) => each !== scenario)), gone: { scenario, at } })
    },
    undo: () => {
      const { scenarios, gone } = get()
      if (gone === null) return
      const { scenario, at } = gone
      set({ scenarios: keepScenarios([...scenarios.slice(0, at), scenario, ...scenarios.slice(at)]), gone: null })
    },
  }))
