import type { LocalDate } from '@/domain/time'
import { remember, remembered } from '@/platform/storage'
import type { Entries } from '../session/entries'
import { decodeEntries, encodeEntries } from '../session/link'

/** A reckoning that was saved on this phone. */
export interface Scenario {
  id: string
  /** 方案2 */
  name: string
  /** Which rules, in words. */
  title: string
  /** What it came to, as it stood on the screen; '' where it came to no figure. */
  figure: string
  /** Null for those of an older program. */
  savedOn: LocalDate | null
  ruleIds: string[]
  entries: Entries
}

const KEY = 'huiqi.scenarios'
const KEPT = 20

type Stored = Pick<Scenario, 'name' | 'ruleIds'> & Partial<Omit<Scenario, 'entries'>> & { code: string }

const parse = (text: string): Stored[] => {
  try {
    const list = JSON.parse(text) as unknown
    return Array.isArray(list) ? (list as Stored[]) : []
  } catch {
    return []
  }
}

/** An older program kept name, rules and figure in one word, and a dash where there was no figure. */
const OLDER = /^(方案\d+)：(.*)$/

const partsOfName = (name: string): Pick<Scenario, 'name' | 'title'> => {
  const [, short = name, rest = ''] = OLDER.exec(name) ?? []
  return { name: short, title: rest.replace(/ —$/, '') }
}

const opened = ({ code, ...stored }: Stored, i: number): Scenario => ({
  ...{ id: `older-${i}`, title: '', figure: '', savedOn: null },
  ...stored,
  ...(stored.title === undefined && partsOfName(stored.name)),
  entries: decodeEntries(code),
})

/** What was saved, the newest first. */
export const savedScenarios = (): Scenario[] => parse(remembered(KEY) || '[]').map(opened)

/** Keeps these and no others, as many as there is room for; those that are kept. */
export const keepScenarios = (scenarios: readonly Scenario[]): Scenario[] => {
  const kept = scenarios.slice(0, KEPT)
  const stored = kept.map(({ entries, ...rest }): Stored => ({ ...rest, code: encodeEntries(entries) }))
  remember(KEY, JSON.stringify(stored))
  return kept
}

/** True for the same rules with the same entries. */
export const isSame = (a: Pick<Scenario, 'ruleIds' | 'entries'>, b: Pick<Scenario, 'ruleIds' | 'entries'>): boolean =>
  a.ruleIds.join() === b.ruleIds.join() && encodeEntries(a.entries) === encodeEntries(b.entries)

/** Those that answer some of these rules. */
export const comparable = (scenarios: readonly Scenario[], ruleIds: readonly string[]): Scenario[] =>
  scenarios.filter((saved) => saved.ruleIds.some((id) => ruleIds.includes(id)))
