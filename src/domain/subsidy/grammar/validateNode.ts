import { parseLocalDate } from '@/domain/time'
import { dimensionOf } from './dimension'
import type { Node, Num, Test } from './nodes'
import type { Rule } from './rule'
import { PLAIN, SHAPES, isTest } from './shapes'
import { isNumberUnit } from './units'
import { DECIMAL, isObject } from './values'

type Say = (path: string, message: string) => void
type Raw = Record<string, unknown>
type Kind = 'num' | 'test'

const DEEPEST = 24
const ROUNDINGS: readonly string[] = ['down', 'half-up', 'up']
const COMPARISONS: readonly string[] = ['>=', '>', '<=', '<', '=']
const ROW_KEYS: Record<string, string[]> = {
  steps: ['from', 'over', 'amount', 'e'],
  slices: ['from', 'rate', 'e'],
  lookup: ['choice', 'amount', 'e'],
}

interface Check {
  rule: Rule
  say: Say
  depth: number
}

const hasPlace = (raw: Raw, path: string, { rule, say }: Check): void => {
  if (typeof raw.e !== 'number' || rule.evidence[raw.e] === undefined) say(`${path}.e`, '没有指明依据的原句')
}

const ascends = (rows: readonly Raw[], path: string, { say }: Check): void => {
  rows.forEach(({ from }, i) => {
    const before = rows[i - 1]
    if (typeof from !== 'string' || !DECIMAL.test(from)) say(`${path}[${i}].from`, '应为十进制数字')
    else if (before && Number(before.from) >= Number(from)) say(`${path}[${i}].from`, '各档应从低到高')
  })
}

const checkRows = (op: string, rows: unknown, path: string, check: Check): void => {
  if (!Array.isArray(rows) || rows.length === 0 || !rows.every(isObject)) return check.say(path, '应为至少一行的列表')
  if (op !== 'lookup') ascends(rows, path, check)
  rows.forEach((row, i) => {
    const here = `${path}[${i}]`
    for (const key of Object.keys(row))
      if (!ROW_KEYS[op]?.includes(key)) check.say(`${here}.${key}`, '语法中没有这一项')
    hasPlace(row, here, check)
    const part = op === 'slices' ? 'rate' : 'amount'
    visit(row[part], `${here}.${part}`, 'num', check)
  })
}

const checkList = (value: unknown, path: string, kind: Kind, pair: boolean, check: Check): void => {
  if (!Array.isArray(value) || (pair ? value.length !== 2 : value.length === 0)) {
    return check.say(path, pair ? '应为两项' : '应为至少一项的列表')
  }
  value.forEach((part, i) => visit(part, `${path}[${i}]`, kind, check))
}

const checkParts = (raw: Raw, op: Node['op'], path: string, check: Check): void => {
  for (const [name, part] of Object.entries(SHAPES[op])) {
    const [value, here] = [raw[name], `${path}.${name}`]
    if (part === 'rows') checkRows(op, value, here, check)
    else if (part === 'nums' || part === 'pair' || part === 'tests') {
      checkList(value, here, part === 'tests' ? 'test' : 'num', part === 'pair', check)
    } else if (part !== 'num?' || value !== undefined) visit(value, here, part === 'test' ? 'test' : 'num', check)
  }
}

const checkKeys = (raw: Raw, op: Node['op'], path: string, { say }: Check): void => {
  const known = ['op', 'e', ...Object.keys(SHAPES[op]), ...(PLAIN[op] ?? [])]
  for (const key of Object.keys(raw)) if (!known.includes(key)) say(`${path}.${key}`, '语法中没有这一项')
}

const knows = (node: Extract<Node, { id: string }>, { inputs, parameters }: Rule): string | null => {
  if (node.op === 'param') return parameters.some(({ id }) => id === node.id) ? null : `没有参数“${node.id}”`
  const input = inputs.find(({ id }) => id === node.id)
  if (!input) return `没有输入“${node.id}”`
  const wanted = node.op === 'yes' ? '是否' : node.op === 'input' ? null : '选项'
  const fits = wanted === null ? isNumberUnit(input.unit) : input.unit === wanted
  return fits ? null : `输入“${node.id}”的单位“${input.unit}”用不到这里`
}

const choicesKnown = (node: Extract<Node, { op: 'is' | 'lookup' }>, rule: Rule): string | null => {
  const choices = rule.inputs.find(({ id }) => id === node.id)?.choices ?? []
  const asked = node.op === 'is' ? node.among : node.rows.map(({ choice }) => choice)
  const unknown = Array.isArray(asked) && asked.find((choice) => !choices.some(({ id }) => id === choice))
  if (unknown) return `没有选项“${unknown}”`
  const left = node.op === 'lookup' ? choices.find(({ id }) => !asked.includes(id)) : undefined
  return left ? `选项“${left.id}”没有对应的一行` : null
}

const constantFault = ({ value, unit }: Extract<Num, { op: 'const' }>): string | null => {
  if (!isNumberUnit(String(unit))) return `未知的单位“${String(unit)}”`
  const fits = unit === '日期' ? parseLocalDate(String(value)) !== null : DECIMAL.test(String(value))
  return fits ? null : '应为不小于 0 的十进制数字或日期'
}

const unitFault = ({ unit }: { unit: unknown }): string | null =>
  isNumberUnit(String(unit)) ? null : `未知的单位“${String(unit)}”`

type Of<Op extends Node['op']> = Extract<Node, { op: Op }>
type Faults = { [Op in Node['op']]?: (node: Of<Op>, rule: Rule) => string | null }

/** What may be wrong with what a node says besides its parts. */
const FAULTS: Faults = {
  const: constantFault,
  input: knows,
  param: knows,
  yes: knows,
  lookup: (node, rule) => knows(node, rule) ?? choicesKnown(node, rule),
  is: (node, rule) => knows(node, rule) ?? choicesKnown(node, rule),
  steps: unitFault,
  slices: unitFault,
  round: (node) =>
    unitFault(node) ?? (Number.isInteger(node.places) && ROUNDINGS.includes(node.mode) ? null : '取整要有位数和方式'),
  interest: ({ basis }) => (basis === 360 || basis === 365 ? null : '一年应按 360 或 365 天计'),
  compare: ({ by }) => (COMPARISONS.includes(by) ? null : `未知的比较“${String(by)}”`),
}

const plainFault = (node: Node, rule: Rule): string | null =>
  (FAULTS[node.op] as ((node: Node, rule: Rule) => string | null) | undefined)?.(node, rule) ?? null

const measured = (node: Num | Test, rule: Rule): boolean => {
  if (!isTest(node)) return dimensionOf(node, rule) !== null
  if (node.op !== 'compare') return true
  const left = dimensionOf(node.left, rule)
  return left !== null && left === dimensionOf(node.right, rule)
}

const visit = (value: unknown, path: string, kind: Kind, check: Check): void => {
  const { say, depth } = check
  if (!isObject(value)) return say(path, '缺少这一项')
  const { op } = value
  if (typeof op !== 'string' || !Object.prototype.hasOwnProperty.call(SHAPES, op))
    return say(path, `未知的运算“${String(op)}”`)
  if (depth > DEEPEST) return say(path, '嵌套太深')
  const node = value as unknown as Node
  if (isTest(node) !== (kind === 'test')) return say(path, kind === 'test' ? '这里应为条件' : '这里应为数值')
  checkKeys(value, node.op, path, check)
  hasPlace(value, path, check)
  let faults = 0
  const inner: Check = { ...check, depth: depth + 1, say: (at, message) => ((faults += 1), say(at, message)) }
  checkParts(value, node.op, path, inner)
  if (faults > 0) return
  const fault = plainFault(node, check.rule)
  if (fault !== null) return say(path, fault)
  if (!measured(node, check.rule)) say(path, '各项的单位合不到一起')
}

/** Everything that is wrong with a node and what is below it; each fault names the path of its node. */
export const checkNode = (value: unknown, path: string, kind: Kind, rule: Rule, say: Say): void =>
  visit(value, path, kind, { rule, say, depth: 0 })
