import type { Node, Num, Test } from './nodes'

type Part = 'num' | 'num?' | 'nums' | 'pair' | 'test' | 'tests' | 'rows'

/** Which parts of a node are nodes again. Whatever is not listed here is no part of the grammar. */
export const SHAPES: Record<Node['op'], Record<string, Part>> = {
  const: {},
  input: {},
  param: {},
  add: { of: 'nums' },
  mul: { of: 'nums' },
  min: { of: 'nums' },
  max: { of: 'nums' },
  sub: { of: 'pair' },
  div: { of: 'pair' },
  round: { of: 'num' },
  if: { test: 'test', then: 'num', else: 'num' },
  steps: { on: 'num', rows: 'rows' },
  slices: { on: 'num', rows: 'rows' },
  lookup: { rows: 'rows' },
  each: { count: 'num', amount: 'num', free: 'num?', most: 'num?' },
  rate: { base: 'num', rate: 'num' },
  cap: { of: 'num', limit: 'num' },
  interest: { principal: 'num', rate: 'num', days: 'num', principalMost: 'num?', longest: 'num?', paid: 'num?' },
  match: { of: 'num', ratio: 'num' },
  uplift: { of: 'num', by: 'num' },
  halve: { of: 'num' },
  and: { of: 'tests' },
  or: { of: 'tests' },
  not: { of: 'test' },
  compare: { left: 'num', right: 'num' },
  yes: {},
  is: {},
}

/** What else a node holds besides `op`, `e` and its parts. */
export const PLAIN: Partial<Record<Node['op'], string[]>> = {
  const: ['value', 'unit'],
  input: ['id'],
  param: ['id'],
  round: ['unit', 'places', 'mode'],
  steps: ['unit'],
  slices: ['unit'],
  lookup: ['id'],
  interest: ['basis'],
  compare: ['by'],
  yes: ['id'],
  is: ['id', 'among'],
}

const TESTS: readonly string[] = ['and', 'or', 'not', 'compare', 'yes', 'is']
export const isTest = (node: Node): node is Test => TESTS.includes(node.op)

const rowNodes = (rows: readonly Record<string, unknown>[]): Num[] => rows.map((row) => (row.amount ?? row.rate) as Num)

/** The nodes right below a node that validates, in the order of reading. */
export const partsOf = (node: Node): Node[] =>
  Object.entries(SHAPES[node.op]).flatMap(([name, part]): Node[] => {
    const value = (node as unknown as Record<string, unknown>)[name]
    if (value === undefined) return []
    if (part === 'rows') return rowNodes(value as Record<string, unknown>[])
    return Array.isArray(value) ? (value as Node[]) : [value as Node]
  })

/** A node and everything below it. */
export const nodesOf = (node: Node): Node[] => [node, ...partsOf(node).flatMap(nodesOf)]
