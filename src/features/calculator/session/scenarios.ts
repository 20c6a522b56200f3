import { remember, remembered } from '@/platform/storage'
import { decodeEntries, encodeEntries } from './link'
import type { Entries } from './entries'

/** A reckoning that was saved on this phone. */
export interface Scenario {
  name: string
  ruleIds: string[]
  entries: Entries
}

const KEY = 'huiqi.scenarios'
const KEPT = 20

interface Stored {
  name: string
  ruleIds: string[]
  code: string
}

const parse = (text: string): Stored[] => {
  try {
    const list = JSON.parse(text) as unknown
    return Array.isArray(list) ? (list as Stored[]) : []
  } catch {
    return []
  }
}

/** What was saved, the newest first. */
export const savedScenarios = (): Scenario[] =>
  parse(remembered(KEY) || '[]').map(({ name, ruleIds, code }) => ({ name, ruleIds, entries: decodeEntries(code) }))

const write = (scenarios: readonly Scenario[]): void =>
  remember(
    KEY,
    JSON.stringify(
      scenarios.map(({ name, ruleIds, entries }): Stored => ({ name, ruleIds, code: encodeEntries(entries) })),
    ),
  )

/** Saves a reckoning under a name; one of the same name is replaced. */
export const saveScenario = (scenario: Scenario): Scenario[] => {
  const others = savedScenarios().filter(({ name }) => name !== scenario.name)
  const kept = [scenario, ...others].slice(0, KEPT)
  write(kept)
  return kept
}
