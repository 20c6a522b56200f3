import { exact, roundExact } from '@/domain/money'
import type { Num } from '../grammar/nodes'
import { UNITS } from '../grammar/units'
import { figure, limitsOf } from './answers'
import {
  ANY,
  FROM_ZERO,
  ZERO,
  added,
  compare,
  divided,
  hull,
  isPoint,
  least,
  mapped,
  most,
  multiplied,
  point,
  subtracted,
} from './bounds'
import type { Interval } from './bounds'
import type { Run } from './run'
import { ONE, inForce, inputOf, miss, once, parameterOf } from './run'
import { truthOf } from './test'

type Of<Op extends Num['op']> = Extract<Num, { op: Op }>

const NONE = point(ZERO)
const WHOLE = point(ONE)
const HALF = point(exact('0.5'))

const all = (nodes: readonly Num[], run: Run, of: (a: Interval, b: Interval) => Interval): Interval =>
  nodes.map((node) => valueOf(node, run)).reduce(of)

/** The value of a branch that may not be taken: a division by 0 in it tells nothing yet. */
const perhaps = (node: Num, run: Run): Interval => {
  const before = run.broken
  const value = valueOf(node, run)
  const broke = run.broken !== before
  run.broken = before
  return broke ? ANY : value
}

const either = (nodes: readonly Num[], run: Run, start: Interval | null): Interval =>
  nodes.map((node) => perhaps(node, run)).reduce<Interval | null>((a, b) => (a === null ? b : hull(a, b)), start) ??
  NONE

const input = ({ id }: { id: string }, run: Run): Interval => {
  const known = run.known[id]
  if (typeof known === 'object') return known
  miss(run, id)
  const asked = inputOf(run.rule, id)
  return asked === undefined ? ANY : once(asked, () => limitsOf(asked))
}

const parameter = ({ id }: { id: string }, run: Run): Interval => {
  const dated = parameterOf(run.rule, id)
  const value = dated && inForce(dated, run.on)
  if (value) return once(value, () => point(figure(value.value, dated.unit) ?? ZERO))
  miss(run, id)
  return FROM_ZERO
}

const branch = ({ test, then, else: otherwise }: Of<'if'>, run: Run): Interval => {
  const truth = truthOf(test, run, valueOf)
  if (truth === null) return either([then, otherwise], run, null)
  return valueOf(truth ? then : otherwise, run)
}

const thresholds = ({ rows, unit }: { rows: { from: string }[]; unit: Of<'steps'>['unit'] }): Interval[] =>
  once(rows, () => rows.map(({ from }) => point(figure(from, unit) ?? ZERO)))

const steps = (node: Of<'steps'>, run: Run): Interval => {
  const on = valueOf(node.on, run)
  const from = thresholds(node)
  /** 1 where the row is surely reached, -1 where surely not. */
  const reached = node.rows.map(({ over }, i) => {
    const at = (from[i] as Interval).lo
    const enough = over ? 1 : 0
    return compare(on.lo, at) >= enough ? 1 : compare(on.hi, at) < enough ? -1 : 0
  })
  const open = node.rows.filter((_, i) => (reached[i] as number) >= 0 && (reached[i + 1] ?? -1) <= 0)
  const none = (reached[0] ?? -1) <= 0
  if (open.length === 1 && !none) return valueOf((open[0] as (typeof open)[0]).amount, run)
  return either(
    open.map(({ amount }) => amount),
    run,
    none ? NONE : null,
  )
}

const slices = (node: Of<'slices'>, run: Run): Interval => {
  const on = valueOf(node.on, run)
  const from = thresholds(node)
  return node.rows.reduce<Interval>((sum, { rate }, i) => {
    const next = from[i + 1]
    const within = most(NONE, subtracted(next ? least(on, next) : on, from[i] as Interval))
    return added(sum, multiplied(within, valueOf(rate, run)))
  }, NONE)
}

const lookup = ({ id, rows }: Of<'lookup'>, run: Run): Interval => {
  const known = run.known[id]
  if (known === undefined) {
    miss(run, id)
    return either(
      rows.map(({ amount }) => amount),
      run,
      null,
    )
  }
  const row = rows.find(({ choice }) => choice === known)
  return row ? valueOf(row.amount, run) : NONE
}

const each = ({ count, amount, free, most: limit }: Of<'each'>, run: Run): Interval => {
  const counted = valueOf(count, run)
  const beyond = free ? most(NONE, subtracted(counted, valueOf(free, run))) : counted
  return multiplied(limit ? least(beyond, valueOf(limit, run)) : beyond, valueOf(amount, run))
}

const interest = (
  { principal, principalMost, rate, days, longest, basis, paid }: Of<'interest'>,
  run: Run,
): Interval => {
  const upTo = (node: Num, limit: Num | undefined): Interval =>
    limit ? least(valueOf(node, run), valueOf(limit, run)) : valueOf(node, run)
  const yearly = multiplied(upTo(principal, principalMost), valueOf(rate, run))
  const whole = divided(multiplied(yearly, upTo(days, longest)), point(exact(basis))) ?? ANY
  return paid ? least(whole, valueOf(paid, run)) : whole
}

const quotient = ({ of: [over, under], e }: Of<'div'>, run: Run): Interval => {
  const result = divided(valueOf(over as Num, run), valueOf(under as Num, run))
  if (result === null) run.broken ??= e
  return result ?? ANY
}

const rounded = ({ of, places, mode, unit }: Of<'round'>, run: Run): Interval => {
  const { power } = UNITS[unit]
  return mapped(valueOf(of, run), (value) => roundExact(value.times(`1e${-power}`), places, mode).times(`1e${power}`))
}

const EVALUATORS: { [Op in Num['op']]: (node: Of<Op>, run: Run) => Interval } = {
  const: (node) => once(node, () => point(figure(node.value, node.unit) ?? ZERO)),
  input,
  param: parameter,
  add: ({ of }, run) => all(of, run, added),
  mul: ({ of }, run) => all(of, run, multiplied),
  min: ({ of }, run) => all(of, run, least),
  max: ({ of }, run) => all(of, run, most),
  sub: ({ of }, run) => all(of, run, subtracted),
  div: quotient,
  round: rounded,
  if: branch,
  steps,
  slices,
  lookup,
  each,
  rate: ({ base, rate }, run) => multiplied(valueOf(base, run), valueOf(rate, run)),
  cap: ({ of, limit }, run) => least(valueOf(of, run), valueOf(limit, run)),
  interest,
  match: ({ of, ratio }, run) => multiplied(valueOf(of, run), valueOf(ratio, run)),
  uplift: ({ of, by }, run) => multiplied(valueOf(of, run), added(WHOLE, valueOf(by, run))),
  halve: ({ of }, run) => multiplied(valueOf(of, run), HALF),
}

/** Everything that a node may still come to; a point once nothing that matters is unknown. */
export const valueOf = (node: Num, run: Run): Interval => {
  const before = run.missing.length
  const value = (EVALUATORS[node.op] as (node: Num, run: Run) => Interval)(node, run)
  if (run.missing.length > before && isPoint(value)) run.missing.length = before
  return value
}
