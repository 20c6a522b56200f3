import { answerOfFirm, emptyProfile, toldOfFirm } from '@/domain/company'
import type { Profile } from '@/domain/company'
import { movePoint } from '@/domain/money'
import type { Input, Rule } from '@/domain/subsidy'
import type { LocalDate } from '@/domain/time'
import { YES, isMoney, keyOf, readEntry } from './entries'
import type { Entries, Entry } from './entries'

const WAN = 4
const POWERS: Partial<Record<Input['unit'], number>> = { 万元: 4, 亿元: 8 }

/** The profile speaks of sums in yuan, whatever unit a text asks in. */
const askedOf = (input: Input) => ({ label: input.label, unit: isMoney(input) ? '元' : input.unit })

const entryOf = (input: Input, answer: string | true): Entry => {
  if (answer === true) return { typed: YES, unit: '万元' }
  return { typed: isMoney(input) ? movePoint(answer, -WAN) : answer, unit: '万元' }
}

/** What the profile already answers of the rules' questions, as if it had been typed. */
export const entriesOfFirm = (rules: readonly Rule[], firm: Profile | null, today: LocalDate): Entries => {
  if (firm === null) return {}
  const entries: Entries = {}
  for (const rule of rules) {
    for (const input of rule.inputs) {
      const answer = answerOfFirm(askedOf(input), firm, today)
      if (answer !== null) entries[keyOf(rule, input)] = entryOf(input, answer)
    }
  }
  return entries
}

/** True for an entry that stands as the profile gave it. */
export const isOfFirm = (key: string, entries: Entries, given: Entries): boolean =>
  given[key] !== undefined && given[key].typed === entries[key]?.typed && given[key].unit === entries[key].unit

export interface Told {
  /** What of the profile is told, by name. */
  names: string[]
  parts: Partial<Profile>
}

const answerIn = (input: Input, entry: Entry | undefined): string | boolean | null => {
  const read = readEntry(entry, input)
  if ('problem' in read || read.answer === null || typeof read.answer === 'boolean' || !isMoney(input)) {
    return 'problem' in read ? null : read.answer
  }
  return movePoint(read.answer, POWERS[input.unit] ?? 0)
}

/** What the entries say of the firm that its profile has a place for; of several that say the same the first. */
export const toldByEntries = (rules: readonly Rule[], entries: Entries, firm: Profile | null): Told => {
  const told: Told = { names: [], parts: {} }
  for (const rule of rules) {
    for (const input of rule.inputs) {
      const answer = answerIn(input, entries[keyOf(rule, input)])
      const known = { ...(firm ?? emptyProfile('')), ...told.parts }
      const one = answer === null ? null : toldOfFirm(askedOf(input), answer, known)
      if (one === null || told.names.includes(one.name)) continue
      told.names.push(one.name)
      Object.assign(told.parts, one.part)
    }
  }
  return told
}
