import type { Entries, Entry } from './entries'

/** Letters that no part of WeChat or a browser decodes on the way, so that a link restores exactly what was typed. */
const safe = (text: string): string => encodeURIComponent(text).replace(/~/g, '%7E').replace(/%/g, '~')
const plain = (code: string): string => decodeURIComponent(code.replace(/~/g, '%'))

const UNITS: readonly string[] = ['元', '万元']

const isEntry = (value: unknown): value is [string, Entry['unit']] =>
  Array.isArray(value) && typeof value[0] === 'string' && UNITS.includes(String(value[1]))

/** Entries as a word of an address. They are the figures alone: nobody's name or number. */
export const encodeEntries = (entries: Entries): string => {
  const filled = Object.entries(entries).filter(([, { typed }]) => typed !== '')
  return filled.length === 0 ? '' : safe(JSON.stringify(filled.map(([key, { typed, unit }]) => [key, typed, unit])))
}

const parsed = (code: string): unknown => {
  try {
    return JSON.parse(plain(code))
  } catch {
    return null
  }
}

/** The entries of a link, or none where it was mutilated. */
export const decodeEntries = (code: string): Entries => {
  const list = code === '' ? [] : parsed(code)
  if (!Array.isArray(list)) return {}
  const entries: Entries = {}
  for (const item of list as unknown[][]) {
    const [key, ...entry] = Array.isArray(item) ? item : []
    if (typeof key === 'string' && isEntry(entry)) entries[key] = { typed: entry[0], unit: entry[1] }
  }
  return entries
}

const rulesPath = (ruleIds: readonly string[]): string => `/packages/calculator/index?ids=${safe(ruleIds.join(','))}`

/** The address that opens these rules with these entries; without any, whoever opens it begins with an own profile. */
export const sessionPath = (ruleIds: readonly string[], entries: Entries): string => {
  const code = encodeEntries(entries)
  return `${rulesPath(ruleIds)}${code === '' ? '' : `&a=${code}`}`
}

/** The address that opens these rules with these entries and nothing else, be there none. */
export const exactPath = (ruleIds: readonly string[], entries: Entries): string =>
  `${rulesPath(ruleIds)}&a=${encodeEntries(entries) || safe('[]')}`

/** The rules that an address names. */
export const idsOf = (word: string): string[] =>
  plain(word)
    .split(',')
    .filter((id) => id !== '')
