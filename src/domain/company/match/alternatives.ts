import type { Alternative } from '@/domain/notice'
import type { Verdict } from './verdict'

type State = Verdict['state']

/** Of several that must hold together: one that fails fails all, one that is open leaves the rest open. */
const allOf = (states: readonly State[]): State => {
  if (states.includes('notMet')) return 'notMet'
  return states.includes('unknown') ? 'unknown' : 'met'
}

/** Of several of which one is enough: one that is met is enough, and only where all fail does the group. */
const oneOf = (states: readonly State[]): State => {
  if (states.includes('met')) return 'met'
  return states.includes('unknown') ? 'unknown' : 'notMet'
}

/** How a firm stands to one condition, with its place among alternatives. */
export interface Judged {
  anyOf: Alternative | null
  state: State
}

const grouped = <T>(all: readonly T[], key: (one: T) => number): T[][] => {
  const groups = new Map<number, T[]>()
  for (const one of all) groups.set(key(one), [...(groups.get(key(one)) ?? []), one])
  return [...groups.values()]
}

const stateOfGroup = (members: readonly Judged[]): State =>
  oneOf(grouped(members, ({ anyOf }) => anyOf?.choice ?? 0).map((choice) => allOf(choice.map(({ state }) => state))))

/** One state for each condition that must hold by itself and one for each group of alternatives. */
export const statesOf = (all: readonly Judged[]): State[] => {
  const members = all.filter(({ anyOf }) => anyOf !== null)
  return [
    ...all.filter(({ anyOf }) => anyOf === null).map(({ state }) => state),
    ...grouped(members, ({ anyOf }) => anyOf?.group ?? 0).map(stateOfGroup),
  ]
}
