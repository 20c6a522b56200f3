import type { Num } from './nodes'
import type { Rule } from './rule'
import { UNITS, isNumberUnit } from './units'
import type { Dimension } from './units'

type Named = Pick<Rule, 'inputs' | 'parameters'>
type Answer = Dimension | null

const unitDimension = (unit: string | undefined): Answer =>
  unit !== undefined && isNumberUnit(unit) ? UNITS[unit].dimension : null

/** The common one, or null where they differ. */
const same = (all: readonly Answer[]): Answer => (all.every((each) => each === all[0]) ? (all[0] ?? null) : null)

const product = (all: readonly Answer[]): Answer => {
  const sums = all.filter((each) => each === 'money').length
  if (all.includes(null) || all.includes('date') || sums > 1) return null
  return sums === 1 ? 'money' : all.includes('count') ? 'count' : 'pure'
}

const quotient = (over: Answer, under: Answer): Answer => {
  if (over === null || under === null || over === 'date' || under === 'date') return null
  if (over === under) return 'pure'
  return under === 'money' ? null : over
}

const difference = (a: Answer, b: Answer): Answer => (a === 'date' && b === 'date' ? 'count' : same([a, b]))

type Of<Op extends Num['op']> = Extract<Num, { op: Op }>
type Rules = { [Op in Num['op']]: (node: Of<Op>, of: (node: Num) => Answer, named: Named) => Answer }

const DIMENSIONS: Rules = {
  const: ({ unit }) => unitDimension(unit),
  input: ({ id }, _, { inputs }) => unitDimension(inputs.find((input) => input.id === id)?.unit),
  param: ({ id }, _, { parameters }) => unitDimension(parameters.find((each) => each.id === id)?.unit),
  add: (node, of) => same(node.of.map(of)),
  min: (node, of) => same(node.of.map(of)),
  max: (node, of) => same(node.of.map(of)),
  mul: (node, of) => product(node.of.map(of)),
  sub: ({ of: [a, b] }, of) => (a && b ? difference(of(a), of(b)) : null),
  div: ({ of: [a, b] }, of) => (a && b ? quotient(of(a), of(b)) : null),
  round: (node, of) => (of(node.of) === unitDimension(node.unit) ? of(node.of) : null),
  if: (node, of) => same([of(node.then), of(node.else)]),
  steps: (node, of) =>
    of(node.on) === unitDimension(node.unit) ? same(node.rows.map(({ amount }) => of(amount))) : null,
  slices: (node, of) =>
    of(node.on) === unitDimension(node.unit) && node.rows.every(({ rate }) => of(rate) === 'pure') ? of(node.on) : null,
  lookup: (node, of) => same(node.rows.map(({ amount }) => of(amount))),
  each: ({ count, amount, free, most }, of) => {
    const counted = same([count, free, most].flatMap((node) => (node ? [of(node)] : [])))
    return counted === null ? null : product([counted, of(amount)])
  },
  rate: ({ base, rate }, of) => (of(rate) === 'pure' ? of(base) : null),
  cap: (node, of) => same([of(node.of), of(node.limit)]),
  interest: ({ principal, principalMost, rate, days, longest, paid }, of) => {
    const sums = [principal, principalMost, paid].flatMap((node) => (node ? [of(node)] : []))
    const times = [days, longest].flatMap((node) => (node ? [of(node)] : []))
    return same(sums) === 'money' && same(times) === 'count' && of(rate) === 'pure' ? 'money' : null
  },
  match: (node, of) => (of(node.ratio) === 'pure' ? of(node.of) : null),
  uplift: (node, of) => (of(node.by) === 'pure' ? of(node.of) : null),
  halve: (node, of) => of(node.of),
}

/** What a node measures, or null where its parts do not go together (a sum plus a head count). */
export const dimensionOf = (node: Num, named: Named): Answer =>
  (DIMENSIONS[node.op] as Rules[typeof node.op] & ((node: Num, of: (node: Num) => Answer, named: Named) => Answer))(
    node as never,
    (part) => dimensionOf(part, named),
    named,
  )
