import { exact, roundExact } from '@/domain/money'
import type { Exact } from '@/domain/money'
import { largestSum } from './simplex'
import type { Limit, Vertex } from './simplex'

const [ZERO, ONE] = [exact(0), exact(1)]

/** So much may be paid of each, and together. All whole numbers of at least 0. */
interface Bounds {
  most: Exact[]
  limits: Limit[]
}

const floorOf = (value: Exact, denominator: Exact): Exact => roundExact(value.div(denominator), 0, 'down')
const sumOf = (values: readonly Exact[]): Exact => values.reduce((sum, value) => sum.plus(value), ZERO)

const vertexOf = ({ most, limits }: Bounds): Vertex =>
  largestSum(most.length, [...limits, ...most.map((limit, i) => ({ of: [i], limit }))])

/** The value that is no whole number, or -1. */
const broken = ({ numerators, denominator }: Vertex): number =>
  numerators.findIndex((value) => floorOf(value, denominator).times(denominator).cmp(value) !== 0)

const upTo = ({ most, limits }: Bounds, i: number, value: Exact): Bounds => ({
  most: most.map((limit, j) => (j === i ? value : limit)),
  limits,
})

/** What is left to split once `value` of one is settled, or null where that is more than may be. */
const beyond = ({ most, limits }: Bounds, i: number, value: Exact): Bounds | null => {
  const left = {
    most: most.map((limit, j) => (j === i ? limit.minus(value) : limit)),
    limits: limits.map(({ of, limit }) => ({ of, limit: of.indexOf(i) >= 0 ? limit.minus(value) : limit })),
  }
  const may = left.most.concat(left.limits.map(({ limit }) => limit)).every((limit) => limit.cmp(ZERO) >= 0)
  return may ? left : null
}

/** What is left over, given to each in turn as far as its limits reach. */
const toppedUp = ({ most, limits }: Bounds, parts: readonly Exact[]): Exact[] => {
  const done = [...parts]
  for (const [i, limit] of most.entries()) {
    const room = limits
      .filter(({ of }) => of.indexOf(i) >= 0)
      .map(({ of, limit }) => limit.minus(sumOf(of.map((j) => done[j] ?? ZERO))))
    const least = [limit.minus(done[i] ?? ZERO), ...room].reduce((a, b) => (b.cmp(a) < 0 ? b : a))
    done[i] = (done[i] ?? ZERO).plus(least)
  }
  return done
}

interface Search {
  best: Exact[]
  sum: Exact
  /** Cells of the tableaus that were solved. */
  work: number
}

/** Dozens of crossing ceilings at once may need more: then what was found lacks less than a fen for each of the amounts. */
const WORK_MAX = 20_000

/** Splits of `bounds`, on top of what is `settled`, until none can beat the best: halves of a unit are branched on. */
const tryFrom = (bounds: Bounds, settled: readonly Exact[], search: Search): void => {
  if (search.work > WORK_MAX) return
  search.work += (bounds.most.length + bounds.limits.length) * bounds.most.length
  const vertex = vertexOf(bounds)
  const before = sumOf(settled)
  const most = floorOf(vertex.sum, vertex.denominator).plus(before)
  if (most.cmp(search.sum) <= 0) return
  const whole = vertex.numerators.map((value) => floorOf(value, vertex.denominator))
  const parts = toppedUp(bounds, whole)
  const sum = sumOf(parts).plus(before)
  if (sum.cmp(search.sum) > 0)
    Object.assign(search, { best: parts.map((part, i) => part.plus(settled[i] ?? ZERO)), sum })
  const i = broken(vertex)
  if (i < 0 || most.cmp(search.sum) <= 0) return
  const above = (whole[i] ?? ZERO).plus(ONE)
  tryFrom(upTo(bounds, i, whole[i] ?? ZERO), settled, search)
  const left = beyond(bounds, i, above)
  if (left !== null)
    tryFrom(
      left,
      settled.map((value, j) => (j === i ? value.plus(above) : value)),
      search,
    )
}

/** The split of whole units whose sum is the largest that all limits allow. */
export const largestSplit = (most: Exact[], limits: Limit[]): Exact[] => {
  const none = most.map(() => ZERO)
  const search = { best: none, sum: exact(-1), work: 0 }
  tryFrom({ most, limits }, none, search)
  return search.best
}
