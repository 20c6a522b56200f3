import { exact } from '@/domain/money'
import type { LocalDate } from '@/domain/time'
import type { Input, Parameter, Rule } from '../grammar/rule'
import type { Known } from './answers'

/** One evaluation: what is known, and what turned out to be missing or broken on the way. */
export interface Run {
  rule: Rule
  on: LocalDate
  known: Record<string, Known>
  /** Ids of inputs and parameters that a branch still open asked for. */
  missing: string[]
  /** The place of a division by 0. */
  broken: number | null
}

export const startRun = (rule: Rule, known: Record<string, Known>, on: LocalDate): Run => ({
  rule,
  on,
  known,
  missing: [],
  broken: null,
})

export const miss = ({ missing }: Run, id: string): void => {
  if (missing.indexOf(id) < 0) missing.push(id)
}

export const inputOf = ({ inputs }: Rule, id: string): Input | undefined => inputs.find((input) => input.id === id)

export const parameterOf = ({ parameters }: Rule, id: string): Parameter | undefined =>
  parameters.find((parameter) => parameter.id === id)

/** The value in force on a day; never one of another time. */
export const inForce = ({ values }: Parameter, on: LocalDate): Parameter['values'][number] | undefined =>
  values.find(({ from, to }) => (from === null || from <= on) && (to === null || on <= to))

/** What is the same in every run is worked out once for each node. */
const constants = new WeakMap<object, unknown>()

export const once = <T>(key: object, of: () => T): T => {
  const kept = constants.get(key) as T | undefined
  if (kept !== undefined) return kept
  const made = of()
  constants.set(key, made)
  return made
}

export const ONE = exact(1)
