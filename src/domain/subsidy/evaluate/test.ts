import type { Comparison, Num, Test } from '../grammar/nodes'
import { compare } from './bounds'
import type { Interval } from './bounds'
import type { Run } from './run'
import { miss } from './run'

/** How a node comes to its value. */
export type ValueOf = (node: Num, run: Run) => Interval

/** True, false, or null while it is not known. */
export type Truth = boolean | null

const below = (a: Interval, b: Interval, orEqual: boolean): Truth => {
  const least = orEqual ? 1 : 0
  if (compare(a.hi, b.lo) < least) return true
  return compare(a.lo, b.hi) >= least ? false : null
}

const equal = (a: Interval, b: Interval): Truth => {
  if (compare(a.hi, b.lo) < 0 || compare(a.lo, b.hi) > 0) return false
  return compare(a.lo, a.hi) === 0 && compare(b.lo, b.hi) === 0 ? true : null
}

export const compared = (left: Interval, by: Comparison, right: Interval): Truth => {
  if (by === '=') return equal(left, right)
  return by === '<' || by === '<=' ? below(left, right, by === '<=') : below(right, left, by === '>=')
}

/** The value that settles a list of tests: a false among `and`, a true among `or`. */
const settledBy = (tests: readonly Test[], run: Run, valueOf: ValueOf, settling: boolean): Truth => {
  let open = false
  for (const test of tests) {
    const truth = truthOf(test, run, valueOf)
    if (truth === settling) return settling
    open ||= truth === null
  }
  return open ? null : !settling
}

const read = (test: Test, run: Run, valueOf: ValueOf): Truth => {
  switch (test.op) {
    case 'and':
      return settledBy(test.of, run, valueOf, false)
    case 'or':
      return settledBy(test.of, run, valueOf, true)
    case 'not': {
      const truth = truthOf(test.of, run, valueOf)
      return truth === null ? null : !truth
    }
    case 'compare':
      return compared(valueOf(test.left, run), test.by, valueOf(test.right, run))
    case 'yes': {
      const known = run.known[test.id]
      return known === undefined ? (miss(run, test.id), null) : known === true
    }
    case 'is': {
      const known = run.known[test.id]
      return known === undefined ? (miss(run, test.id), null) : test.among.indexOf(String(known)) >= 0
    }
  }
}

/** What a test comes to; what it asked for on the way is missing only while it is not settled. */
export const truthOf = (test: Test, run: Run, valueOf: ValueOf): Truth => {
  const before = run.missing.length
  const truth = read(test, run, valueOf)
  if (truth !== null) run.missing.length = before
  return truth
}
