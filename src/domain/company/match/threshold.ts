import { compareDecimals, decimalOf } from '@/domain/money'
import type { Condition } from '@/domain/notice'
import type { Profile } from '../profile/profile'
import { figureFor } from './figures'
import { unknown } from './verdict'
import type { Figure, Verdict } from './verdict'

type Op = Condition['op']

const COMPARED: Partial<Record<Op, (order: number) => boolean>> = {
  '>=': (order) => order >= 0,
  '>': (order) => order > 0,
  '<=': (order) => order <= 0,
  '<': (order) => order < 0,
  '=': (order) => order === 0,
}

/** A figure known only from above can fail a lower bound and keep an upper one; the rest stays open. */
const partly = (op: Op, holds: boolean, words: string): Verdict | null => {
  if ((op === '>=' || op === '>') && !holds) return { state: 'notMet', words }
  return (op === '<=' || op === '<') && holds ? { state: 'met', words } : null
}

const judge = (figure: Exclude<Figure, { known: 'nothing' }>, op: Op, value: number, missing: string): Verdict => {
  const compare = COMPARED[op]
  if (compare === undefined) return unknown(missing, null)
  const holds = compare(compareDecimals(figure.value, decimalOf(value)))
  if (figure.known === 'atMost') return partly(op, holds, figure.words) ?? unknown(missing, null)
  return { state: holds ? 'met' : 'notMet', words: figure.words }
}

/** A numeric threshold against the profile; null where it is of another sort. */
export const checkThreshold = (condition: Condition, profile: Profile): Verdict | null => {
  const { field, op, value } = condition
  if (typeof value !== 'number') return null
  const figure = figureFor(condition, profile)
  if (figure === null) return null
  if (figure.known === 'nothing') return unknown(figure.missing, figure.field)
  return judge(figure, op, value, field)
}
