import { decimalText, toFen } from '@/domain/money'
import type { Decimal, Exact } from '@/domain/money'
import type { Num } from '../grammar/nodes'
import { partsOf } from '../grammar/shapes'
import { isTest } from '../grammar/shapes'
import { truthOf } from '../evaluate/test'
import type { Run } from '../evaluate/run'
import { valueOf } from '../evaluate/value'
import { exactOf, nameOf, operand, valueWords } from './words'
import { bandWords, rowReached, sliceWords } from './rows'
import { testWords } from './testWords'

/** One line of the reckoning for whoever checks it. */
export interface Step {
  words: string
  /** The sum that stands after it, in yuan; null where the line gives no sum. */
  yuan: Decimal | null
  /** It cut the sum off, or chose the tier. */
  decides: boolean
  e: number
}

type Of<Op extends Num['op']> = Extract<Num, { op: Op }>
type Line = { words: string; decides?: boolean } | null
type Writers = { [Op in Num['op']]: (node: Of<Op>, run: Run) => Line }

const isMore = (a: Exact | null, b: Exact | null): boolean => a !== null && b !== null && a.cmp(b) > 0

const result = (node: Num, run: Run): string => {
  const value = exactOf(node, run)
  if (value === null) return '待定'
  const exact = decimalText(value)
  const rounded = toFen(exact) !== exact && valueWords(value, node, run).slice(-1) === '元'
  return `${valueWords(value, node, run)}${rounded ? '（四舍五入到分）' : ''}`
}

const joined =
  (sign: string) =>
  (node: Of<'add' | 'mul' | 'sub' | 'div'>, run: Run): Line => ({
    words: `${node.of.map((part) => operand(part, run)).join(` ${sign} `)} = ${result(node, run)}`,
  })

const chosen =
  (words: string) =>
  (node: Of<'min' | 'max'>, run: Run): Line => ({
    words: `${node.of.map((part) => operand(part, run)).join('、')}，${words} = ${result(node, run)}`,
  })

const cap = ({ of, limit }: Of<'cap'>, run: Run): Line => {
  const words = operand(limit, run)
  return isMore(exactOf(of, run), exactOf(limit, run))
    ? { words: `超过上限 ${words}，按上限 ${words}计`, decides: true }
    : { words: `未超过上限 ${words}` }
}

const each = (node: Of<'each'>, run: Run): Line => {
  const [count, free, most] = [node.count, node.free, node.most].map((part) => (part ? exactOf(part, run) : null))
  const beyond = free ? `（${operand(node.count, run)} − ${operand(node.free as Num, run)}）` : operand(node.count, run)
  const limited = most && count && isMore(free ? count.minus(free) : count, most)
  const counted = limited ? `${beyond}，最多按 ${operand(node.most as Num, run)}计` : beyond
  return { words: `${counted} × ${operand(node.amount, run)} = ${result(node, run)}`, decides: !!limited }
}

const limitedTo = (node: Num, limit: Num | undefined, run: Run): string => {
  if (!limit || !isMore(exactOf(node, run), exactOf(limit, run))) return operand(node, run)
  return `${operand(node, run)}（最多按 ${operand(limit, run)}计）`
}

const interest = (node: Of<'interest'>, run: Run): Line => {
  const principal = limitedTo(node.principal, node.principalMost, run)
  const days = limitedTo(node.days, node.longest, run)
  const line = `${principal} × ${operand(node.rate, run)} × ${days} ÷ ${node.basis}`
  const uncapped = { ...node, paid: undefined } as Num
  const paid = node.paid && isMore(exactOf(uncapped, run), exactOf(node.paid, run))
  return paid
    ? { words: `${line} = ${result(uncapped, run)}，不超过${operand(node.paid as Num, run)}`, decides: true }
    : { words: `${line} = ${result(node, run)}` }
}

const lookup = (node: Of<'lookup'>, run: Run): Line => {
  const asked = run.rule.inputs.find(({ id }) => id === node.id)
  const choice = asked?.choices?.find(({ id }) => id === run.known[node.id])
  return { words: `${asked?.label ?? ''}“${choice?.label ?? ''}”：${result(node, run)}`, decides: true }
}

const steps = (node: Of<'steps'>, run: Run): Line => ({
  words: `${operand(node.on, run)}，${bandWords(node, run)}：${result(node, run)}`,
  decides: true,
})

const WRITERS: Writers = {
  const: () => null,
  input: () => null,
  param: () => null,
  add: joined('+'),
  mul: joined('×'),
  sub: joined('−'),
  div: joined('÷'),
  min: chosen('取较小者'),
  max: chosen('取较大者'),
  round: (node, run) => ({ words: `${operand(node.of, run)} 取整为 ${result(node, run)}` }),
  if: (node, run) => ({
    words: `${testWords(node.test, run)}${truthOf(node.test, run, valueOf) ? '' : '不成立'}：${result(node, run)}`,
    decides: true,
  }),
  steps,
  slices: (node, run) => ({ words: `${sliceWords(node, run)} = ${result(node, run)}`, decides: true }),
  lookup,
  each,
  rate: (node, run) => ({ words: `${operand(node.base, run)} × ${operand(node.rate, run)} = ${result(node, run)}` }),
  cap,
  interest,
  match: (node, run) => ({
    words: `${operand(node.of, run)} 按 ${operand(node.ratio, run)} 配套 = ${result(node, run)}`,
  }),
  uplift: (node, run) => ({ words: `${operand(node.of, run)} 上浮 ${operand(node.by, run)} = ${result(node, run)}` }),
  halve: (node, run) => ({ words: `${operand(node.of, run)} 减半 = ${result(node, run)}` }),
}

/** The nodes that were gone through: of a branch or a table only what was taken. */
const taken = (node: Num, run: Run): Num[] => {
  if (node.op === 'if') return [truthOf(node.test, run, valueOf) ? node.then : node.else]
  if (node.op === 'lookup')
    return node.rows.filter(({ choice }) => choice === run.known[node.id]).map((row) => row.amount)
  if (node.op === 'steps') {
    const row = rowReached(node, run)
    return [node.on, ...(row ? [row.amount] : [])]
  }
  return partsOf(node).flatMap((part) => (isTest(part) ? [] : [part]))
}

const isSum = (words: string): boolean => /元(?:（四舍五入到分）)?$/.test(words)

/** Lines from the inside out; those whose figures are not known yet are left out. */
export const stepsOf = (node: Num, run: Run): Step[] => {
  const value = exactOf(node, run)
  if (value === null)
    return node.op === 'if' || node.op === 'lookup' ? [] : taken(node, run).flatMap((part) => stepsOf(part, run))
  const line = (WRITERS[node.op] as (node: Num, run: Run) => Line)(node, run)
  const inner = taken(node, run).flatMap((part) => stepsOf(part, run))
  if (line === null) return inner
  const yuan = isSum(valueWords(value, node, run)) ? toFen(decimalText(value)) : null
  return [...inner, { words: line.words, yuan, decides: line.decides === true, e: node.e }]
}

/** A sum that no reckoning leads to: 一次性奖励 20 万元. */
export const plainStep = (node: Num, run: Run): Step[] => {
  const value = exactOf(node, run)
  if (value === null) return []
  const name = nameOf(node, run)
  const words = `${name === '' ? '定额' : name} ${valueWords(value, node, run)}`
  return [{ words, yuan: toFen(decimalText(value)), decides: false, e: node.e }]
}
