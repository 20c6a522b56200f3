import { exact } from '@/domain/money'
import type { Exact } from '@/domain/money'

/** An exact number, or Infinity of either sign. */
export type Bound = Exact | number

/** Everything that a figure may still be; a point where both ends are the same. */
export interface Interval {
  lo: Bound
  hi: Bound
}

export const ZERO = exact(0)
export const ANY: Interval = { lo: -Infinity, hi: Infinity }
export const FROM_ZERO: Interval = { lo: ZERO, hi: Infinity }

export const point = (value: Bound): Interval => ({ lo: value, hi: value })

const isInfinite = (bound: Bound): bound is number => typeof bound === 'number'
const signOf = (bound: Bound): number => (isInfinite(bound) ? bound : bound.cmp(ZERO))

/** Negative, 0 or positive. */
export const compare = (a: Bound, b: Bound): number => {
  if (isInfinite(a) || isInfinite(b)) {
    const [x, y] = [isInfinite(a) ? a : 0, isInfinite(b) ? b : 0]
    return x === y ? 0 : x < y ? -1 : 1
  }
  return a === b ? 0 : a.cmp(b)
}
export const isPoint = ({ lo, hi }: Interval): boolean => lo === hi || compare(lo, hi) === 0

const smaller = (a: Bound, b: Bound): Bound => (compare(b, a) < 0 ? b : a)
const larger = (a: Bound, b: Bound): Bound => (compare(b, a) > 0 ? b : a)
const sum = (a: Bound, b: Bound): Bound => (isInfinite(a) ? a : isInfinite(b) ? b : a.plus(b))
const product = (a: Bound, b: Bound): Bound => {
  if (!isInfinite(a) && !isInfinite(b)) return a.times(b)
  const sign = signOf(a) * signOf(b)
  // 0 of something unbounded is 0.
  return sign > 0 ? Infinity : sign < 0 ? -Infinity : ZERO
}
const negative = (a: Bound): Bound => (isInfinite(a) ? -a : ZERO.minus(a))

const both = (of: (a: Bound, b: Bound) => Bound, a: Interval, b: Interval): Interval => {
  const lo = of(a.lo, b.lo)
  return a.lo === a.hi && b.lo === b.hi ? point(lo) : { lo, hi: of(a.hi, b.hi) }
}

export const least = (a: Interval, b: Interval): Interval => both(smaller, a, b)
export const most = (a: Interval, b: Interval): Interval => both(larger, a, b)
export const added = (a: Interval, b: Interval): Interval => both(sum, a, b)
export const hull = (a: Interval, b: Interval): Interval => ({ lo: smaller(a.lo, b.lo), hi: larger(a.hi, b.hi) })
export const subtracted = (a: Interval, { lo, hi }: Interval): Interval => {
  const least = negative(hi)
  return added(a, { lo: least, hi: lo === hi ? least : negative(lo) })
}

export const multiplied = (a: Interval, b: Interval): Interval => {
  if (signOf(a.lo) >= 0 && signOf(b.lo) >= 0) return both(product, a, b)
  const ends = [product(a.lo, b.lo), product(a.lo, b.hi), product(a.hi, b.lo), product(a.hi, b.hi)]
  return { lo: ends.reduce(smaller), hi: ends.reduce(larger) }
}

const inverse = (a: Bound): Bound => (isInfinite(a) ? ZERO : exact(1).div(a))

/** Null where the divisor is 0; anything at all where it may be 0. */
export const divided = (a: Interval, b: Interval): Interval | null => {
  const [least, greatest] = [signOf(b.lo), signOf(b.hi)]
  if (least === 0 && greatest === 0) return null
  if (least <= 0 && greatest >= 0) return ANY
  const { lo, hi } = b
  if (lo === hi && !isInfinite(lo)) {
    const by = (bound: Bound): Bound => (isInfinite(bound) ? product(bound, lo) : bound.div(lo))
    const ends: [Bound, Bound] = [by(a.lo), a.lo === a.hi ? by(a.lo) : by(a.hi)]
    return least > 0 ? { lo: ends[0], hi: ends[1] } : { lo: ends[1], hi: ends[0] }
  }
  return multiplied(a, { lo: inverse(hi), hi: inverse(lo) })
}

/** Each end through a function that never falls. */
export const mapped = ({ lo, hi }: Interval, of: (value: Exact) => Exact): Interval => {
  const end = (bound: Bound): Bound => (isInfinite(bound) ? bound : of(bound))
  const least = end(lo)
  return { lo: least, hi: lo === hi ? least : end(hi) }
}
