import { exact } from '@/domain/money'
import type { Input, Rule } from '../grammar/rule'
import { limitsOf } from './answers'
import type { Known } from './answers'
import { point } from './bounds'
import type { Interval } from './bounds'
import { inputOf } from './run'

type Probe = (known: Record<string, Known>) => Interval

/** Figures from a small firm's to a large one's; what they leave open tells what an answer would be worth. */
const FIGURES = [0, 10, 100_000, 10_000_000].map((value) => point(exact(value)))

const trials = (input: Input): Known[] => {
  if (input.unit === '是否') return [true, false]
  if (input.unit === '选项') return (input.choices ?? []).map(({ id }) => id)
  const { lo, hi } = limitsOf(input)
  const ends = typeof hi === 'number' ? [point(lo)] : [point(lo), point(hi)]
  const within = FIGURES.filter(
    ({ lo: value }) => typeof hi === 'number' || (typeof value !== 'number' && value.cmp(hi) <= 0),
  )
  return [...ends, ...within]
}

/** How wide a range is; what is unlimited is wider than any sum. */
const UNLIMITED = 1e15
const width = ({ lo, hi }: Interval): number => Math.min(UNLIMITED, Number(hi) - Number(lo))

const left = (input: Input, known: Record<string, Known>, probe: Probe): number => {
  const widths = trials(input).map((trial) => width(probe({ ...known, [input.id]: trial })))
  return widths.reduce((sum, each) => sum + each, 0) / widths.length
}

/** Missing ids, the one first whose answer leaves the narrowest range on average; parameters, which nobody can answer, last. */
export const orderMissing = (
  rule: Rule,
  known: Record<string, Known>,
  ids: readonly string[],
  probe: Probe,
): string[] => {
  if (ids.length < 2) return [...ids]
  const weighed = ids.map((id, at) => {
    const input = inputOf(rule, id)
    return { id, at, left: input ? left(input, known, probe) : Infinity }
  })
  return weighed.sort((a, b) => (a.left === b.left ? a.at - b.at : a.left - b.left)).map(({ id }) => id)
}
