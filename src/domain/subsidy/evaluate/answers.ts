import { exact } from '@/domain/money'
import type { Exact } from '@/domain/money'
import { UNITS } from '../grammar/units'
import type { NumberUnit } from '../grammar/units'
import type { Input, Rule } from '../grammar/rule'
import { compare, point } from './bounds'
import type { Bound, Interval } from './bounds'
import { dayNumber } from './day'

/** What the firm said, by input id: figures in the input's unit as decimal text, dates YYYY-MM-DD, choices by id. Null or '' is no answer. */
export type Answers = Record<string, string | boolean | null | undefined>

export type ProblemCode = 'NOT_A_NUMBER' | 'NOT_A_DATE' | 'NOT_A_CHOICE' | 'NOT_YES_OR_NO' | 'TOO_SMALL' | 'TOO_LARGE'

export interface Problem {
  input: string
  code: ProblemCode
  /** For people. */
  message: string
}

/** An answer as the evaluator takes it: a figure in yuan or as a fraction, yes or no, a choice. */
export type Known = Interval | boolean | string

const FIGURE = /^-?\d{1,30}(\.\d{1,12})?$/

/** A figure of a unit in the evaluator's own: yuan, fractions, counts, day numbers. Null where it is none. */
export const figure = (text: string, unit: NumberUnit): Exact | null => {
  if (unit === '日期') {
    const day = dayNumber(text)
    return day === null ? null : exact(day)
  }
  if (!FIGURE.test(text)) return null
  const { power } = UNITS[unit]
  return power === 0 ? exact(text) : exact(text).times(`1e${power}`)
}

/** The ends between which a figure may lie that is not answered yet. */
export const limitsOf = ({ min, max, unit }: Input): Interval => ({
  lo: figure(min ?? '0', unit as NumberUnit) ?? exact(0),
  hi: (max === undefined ? null : figure(max, unit as NumberUnit)) ?? Infinity,
})

const problem = (input: Input, code: ProblemCode, words: string): Problem => ({
  input: input.id,
  code,
  message: `“${input.label}”${words}`,
})

const knownFigure = (input: Input, answer: string): Known | Problem => {
  const dated = input.unit === '日期'
  const value = figure(answer.trim(), input.unit as NumberUnit)
  if (value === null) {
    return dated
      ? problem(input, 'NOT_A_DATE', '不是日期，应如 2025-06-30')
      : problem(input, 'NOT_A_NUMBER', '不是数字，应如 2600 或 2600.5')
  }
  const { lo, hi }: { lo: Bound; hi: Bound } = limitsOf(input)
  if (!dated && compare(value, lo) < 0) return problem(input, 'TOO_SMALL', `不能小于 ${input.min ?? '0'}${input.unit}`)
  if (compare(value, hi) > 0) return problem(input, 'TOO_LARGE', `不能大于 ${input.max}${input.unit}`)
  return point(value)
}

const knownOf = (input: Input, answer: string | boolean): Known | Problem => {
  if (input.unit === '是否') {
    return typeof answer === 'boolean' ? answer : problem(input, 'NOT_YES_OR_NO', '应答是或否')
  }
  if (input.unit === '选项') {
    return input.choices?.some(({ id }) => id === answer)
      ? String(answer)
      : problem(input, 'NOT_A_CHOICE', '不是可选的选项')
  }
  return knownFigure(input, String(answer))
}

const isProblem = (known: Known | Problem): known is Problem => typeof known === 'object' && 'code' in known

/** The answers that a rule asks for; what is no value is a problem, never 0. */
export const readAnswers = (
  { inputs }: Rule,
  answers: Answers,
): { known: Record<string, Known>; problems: Problem[] } => {
  const known: Record<string, Known> = {}
  const problems: Problem[] = []
  for (const input of inputs) {
    const answer = answers[input.id]
    if (answer === undefined || answer === null || answer === '') continue
    const read = knownOf(input, answer)
    if (isProblem(read)) problems.push(read)
    else known[input.id] = read
  }
  return { known, problems }
}
