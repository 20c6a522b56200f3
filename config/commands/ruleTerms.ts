import { evaluate, nodesOf } from '../../src/domain/subsidy'
import type { Answers, Input, Num, Rule } from '../../src/domain/subsidy'
import type { LocalDate } from '../../src/domain/time'

/** What a clause gives, as the labels state it: a share, a sum, a ceiling. */
export interface Terms {
  rate: number | null
  amountYuan: number | null
  capYuan: number | null
}

const POWERS: Record<string, number> = { 万元: 1e4, 亿元: 1e8, '%': 1e-2, 个百分点: 1e-2, '‰': 1e-3 }
const constant = (node: Num): number | null =>
  node.op === 'const' ? Number((Number(node.value) * (POWERS[node.unit] ?? 1)).toFixed(10)) : null

const PLAIN: Terms = { rate: null, amountYuan: null, capYuan: null }

const shareIn = (node: Num): number | null => {
  const share = nodesOf(node).find((each) => each.op === 'const' && (each.unit === '%' || each.unit === '个百分点'))
  return share === undefined ? null : constant(share as Num)
}

const ofMin = (of: readonly Num[], capYuan: number | null): Terms[] => {
  const limit = of.map(constant).find((value) => value !== null) ?? null
  return [{ ...PLAIN, capYuan: capYuan ?? limit }]
}

const ofProduct = (node: Num, capYuan: number | null): Terms[] => {
  const each = nodesOf(node).find(({ op }) => op === 'each') as Extract<Num, { op: 'each' }> | undefined
  if (each) return [{ ...PLAIN, amountYuan: constant(each.amount), capYuan }]
  return [{ ...PLAIN, rate: shareIn(node), capYuan }]
}

/** The terms that a rule's own reckoning holds, a row each for tiers; read from the nodes that are run. */
const termsIn = (node: Num, capYuan: number | null): Terms[] => {
  switch (node.op) {
    case 'cap':
      return termsIn(node.of, constant(node.limit))
    case 'const':
      return [{ ...PLAIN, amountYuan: constant(node), capYuan }]
    case 'min':
      return ofMin(node.of, capYuan)
    case 'steps':
    case 'lookup':
      return node.rows.flatMap(({ amount }) => termsIn(amount, capYuan))
    case 'slices':
      return node.rows.map(({ rate }) => ({ ...PLAIN, rate: constant(rate), capYuan }))
    default:
      return ofProduct(node, capYuan)
  }
}

const ON = '2026-01-01' as LocalDate

/** An answer for every question, large enough to reach every ceiling or small enough to reach none. */
const answer = ({ unit, choices }: Input, sum: string, tier: number): string | boolean => {
  if (unit === '是否') return true
  if (unit === '选项') return choices?.[tier]?.id ?? ''
  if (unit === '日期') return '2025-06-30'
  return unit === '元' ? sum : unit === '%' ? '3' : '12'
}

const amountFor = (rule: Rule, sum: string, tier: number): number | null => {
  const answers: Answers = Object.fromEntries(rule.inputs.map((input) => [input.id, answer(input, sum, tier)]))
  const met = { ...rule, conditions: [], inForce: { from: null, to: null } }
  const result = evaluate(met, answers, ON, { draftsToo: true })
  return result.outcome === 'eligible' ? Number(result.amountYuan) : null
}

const SMALL = 1_000
const LARGE = 1e14

const near = (a: number | null, b: number): boolean => a !== null && Math.abs(a - b) < 0.02

/** A share of a base must give that share of a small base, and its ceiling for a large one: reckoned here by itself. */
const reckonsRightly = (rule: Rule, { rate, capYuan }: Terms, tier: number): boolean => {
  const [small, large] = [amountFor(rule, String(SMALL), tier), amountFor(rule, String(LARGE), tier)]
  const { op } = rule.amount.op === 'cap' ? rule.amount.of : rule.amount
  if (op !== 'rate' || rate === null) return small !== null && large !== null && (capYuan === null || large <= capYuan)
  return (
    near(small, Math.min(SMALL * rate, capYuan ?? Infinity)) && near(large, Math.min(LARGE * rate, capYuan ?? Infinity))
  )
}

/** The terms of a rule that runs; none for one that does not. */
export const runnableTerms = (rule: Rule): Terms[] => {
  const terms = termsIn(rule.amount, null)
  return terms.every((each, i) => reckonsRightly(rule, each, rule.amount.op === 'lookup' ? i : 0)) ? terms : []
}

export const sameTerms = (a: Terms, b: Terms): boolean => {
  const same = (x: number | null, y: number | null) => x === y || (x !== null && y !== null && Math.abs(x - y) < 1e-9)
  return same(a.rate, b.rate) && same(a.amountYuan, b.amountYuan) && same(a.capYuan, b.capYuan)
}
