import { validateRule } from '@/domain/subsidy'
import type { Rule } from '@/domain/subsidy'
import { asked, dated, equipment, figure, input, rate, ruleOf } from '../../support/rule'

const e = 0
/** A value as it may come out of a database, with one thing put in its place. */
const broken = (put: (rule: Record<string, never>) => void): unknown => {
  const rule = JSON.parse(JSON.stringify(equipment())) as Record<string, never>
  put(rule)
  return rule
}
const faults = (value: unknown): string[] => {
  const validated = validateRule(value)
  return validated.outcome === 'valid' ? [] : validated.faults.map(({ path }) => path)
}
const amount = (
  node: unknown,
  inputs = asked('设备购置额:元', '人数:人', '级别:选项:高|低', '达标:是否'),
): unknown => ({
  ...ruleOf(figure('1元'), inputs),
  amount: node,
})

describe('a rule that is not of the grammar is refused, and the error names the node', () => {
  it('a rule of the grammar passes as it is', () =>
    expect(validateRule(equipment())).toMatchObject({ outcome: 'valid' }))

  it.each<[string, unknown, string]>([
    ['no rule at all', null, ''],
    ['a part that the grammar does not know', broken((rule) => Object.assign(rule, { script: 'x' })), 'script'],
    ['a part left out', broken((rule) => delete rule.parameters), 'parameters'],
    ['another version of the grammar', broken((rule) => Object.assign(rule, { grammar: 2 })), 'grammar'],
    [
      'an unknown operation deep down',
      amount({ op: 'cap', of: { op: 'pow', e }, limit: figure('1元'), e }),
      'amount.of',
    ],
    [
      'a node without its sentence',
      amount({ op: 'cap', of: { ...figure('1元'), e: undefined }, limit: figure('1元'), e }),
      'amount.of.e',
    ],
    ['a sentence that is not there', amount({ ...figure('1元'), e: 7 }), 'amount.e'],
    ['an input that nobody asks', amount(rate(input('别的'), '10%')), 'amount.base'],
    ['a yes or no where a figure must be', amount(rate(input('达标'), '10%')), 'amount.base'],
    ['heads added to yuan', amount({ op: 'add', of: [input('人数'), input('设备购置额')], e }), 'amount'],
    ['a result that is no sum of money', amount(input('人数')), 'amount'],
    ['yuan times yuan', amount({ op: 'mul', of: [input('设备购置额'), figure('1元')], e }), 'amount'],
    ['a constant in words', amount({ op: 'const', value: '1e6', unit: '元', e }), 'amount'],
    ['a negative constant', amount({ op: 'const', value: '-1', unit: '元', e }), 'amount'],
    ['a unit that does not exist', amount({ op: 'const', value: '1', unit: '斤', e }), 'amount'],
    [
      'a test where a figure must be',
      amount({ op: 'cap', of: { op: 'yes', id: '达标', e }, limit: figure('1元'), e }),
      'amount.of',
    ],
    [
      'a subtraction of three',
      amount({ op: 'sub', of: [figure('1元'), figure('1元'), figure('1元')], e }),
      'amount.of',
    ],
    [
      'a property of another operation',
      amount({ op: 'halve', of: figure('1元'), limit: figure('1元'), e }),
      'amount.limit',
    ],
    [
      'a year of 364 days',
      amount({
        op: 'interest',
        principal: input('设备购置额'),
        rate: figure('1%'),
        days: figure('1天'),
        basis: 364,
        e,
      }),
      'amount',
    ],
    [
      'a table that forgets a choice',
      amount({ op: 'lookup', id: '级别', rows: [{ choice: '高', amount: figure('1元'), e }], e }),
      'amount',
    ],
    [
      'tiers that do not ascend',
      amount({
        op: 'slices',
        on: input('设备购置额'),
        unit: '万元',
        rows: [
          { from: '500', rate: figure('8%'), e },
          { from: '200', rate: figure('10%'), e },
        ],
        e,
      }),
      'amount.rows[1].from',
    ],
    [
      'tiers of a figure in another unit',
      amount({ op: 'slices', on: input('设备购置额'), unit: '人', rows: [{ from: '5', rate: figure('8%'), e }], e }),
      'amount',
    ],
    [
      'a condition that compares heads with yuan',
      {
        ...equipment({ inputs: asked('设备购置额:元', '人数:人') }),
        conditions: [
          { label: 'x', test: { op: 'compare', left: input('人数'), by: '>=', right: figure('1元'), e }, e },
        ],
      },
      'conditions[0].test',
    ],
    [
      'a parameter with two values for one day',
      equipment({
        parameters: [dated('LPR', '%', ['2025-01-01', '2025-06-30', '3.1'], ['2025-06-30', '2025-12-31', '3.0'])],
      }),
      'parameters[0].values[0]',
    ],
    ['two inputs of one name', equipment({ inputs: asked('设备购置额:元', '设备购置额:元') }), 'inputs'],
    [
      'evidence that is not where it says',
      equipment({ evidence: [{ start: 0, end: 3, text: '四个字的' }] }),
      'evidence[0]',
    ],
    ['a day that the calendar does not have', equipment({ closes: '2025-02-30' as Rule['closes'] }), 'closes'],
    [
      'a ceiling without its sum',
      equipment({ relations: [{ kind: 'ceiling', scope: null, with: 'any', e }] }),
      'relations[0].limitYuan',
    ],
  ])('%s', (_, value, path) => expect(faults(value)).toContain(path))

  it('every fault is named, not the first alone', () =>
    expect(faults(amount({ op: 'add', of: [rate(input('甲'), '1%'), rate(input('乙'), '1%')], e }))).toEqual([
      'amount.of[0].base',
      'amount.of[1].base',
    ]))

  it('a rule nested without end is refused, not followed', () => {
    let node: unknown = figure('1元')
    for (let depth = 0; depth < 60; depth += 1) node = { op: 'halve', of: node, e }
    expect(faults(amount(node))[0]).toMatch(/^amount(\.of)+$/)
  })

  it('the words say in Chinese what is wrong', () =>
    expect(validateRule(amount({ op: 'pow', e }))).toMatchObject({
      faults: [{ path: 'amount', message: '未知的运算“pow”' }],
    }))
})
