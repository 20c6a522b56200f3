import type { Input, Num, NumberUnit, Parameter, Rule, RuleRelation, Test } from '@/domain/subsidy'

const SENTENCE = '按设备购置额的10%给予奖补，最高1000万元'

/** A rule that stands, is certain and rests on one sentence. */
export const ruleOf = (amount: Num, inputs: Input[], differing: Partial<Rule> = {}): Rule => ({
  grammar: 1,
  id: 'r1',
  noticeId: 'n1',
  title: '设备奖补',
  docNumber: null,
  url: null,
  inputs,
  parameters: [],
  conditions: [],
  amount,
  atMost: false,
  relations: [],
  opens: null,
  closes: null,
  inForce: { from: null, to: null },
  quota: null,
  standing: { state: 'standing' },
  certainty: 'certain',
  reviewed: false,
  evidence: [{ start: 0, end: SENTENCE.length, text: SENTENCE }],
  ...differing,
})

/** Inputs as '设备购置额:元'; the label is the id. */
export const asked = (...words: string[]): Input[] =>
  words.map((word) => {
    const [label = '', unit = '元', choices] = word.split(':')
    const listed = choices?.split('|').map((id) => ({ id, label: id }))
    return { id: label, label, unit: unit as Input['unit'], e: 0, ...(listed && { choices: listed }) }
  })

export const input = (id: string): Num => ({ op: 'input', id, e: 0 })
/** Constants as '1000万元', '10%', '30人'. */
export const figure = (words: string): Num => {
  const [, value = '', unit = ''] = /^([\d.]+)(.+)$/.exec(words) ?? []
  return { op: 'const', value, unit: unit as NumberUnit, e: 0 }
}
export const rate = (base: Num, share: string): Num => ({ op: 'rate', base, rate: figure(share), e: 0 })
export const cap = (of: Num, limit: string): Num => ({ op: 'cap', of, limit: figure(limit), e: 0 })
export const atLeast = (left: Num, words: string): Test => ({
  op: 'compare',
  left,
  by: '>=',
  right: figure(words),
  e: 0,
})
export const dated = (
  id: string,
  unit: NumberUnit,
  ...values: [from: string, to: string, value: string][]
): Parameter => ({
  id,
  label: id,
  unit,
  values: values.map(([from, to, value]) => ({ from, to, value, e: 0 }) as Parameter['values'][number]),
})
export const related = (kind: RuleRelation['kind'], differing: Partial<RuleRelation> = {}): RuleRelation => ({
  kind,
  scope: null,
  with: 'any',
  e: 0,
  ...differing,
})

/** Ten per cent of what equipment cost, ten million at most. */
export const equipment = (differing: Partial<Rule> = {}): Rule =>
  ruleOf(cap(rate(input('设备购置额'), '10%'), '1000万元'), asked('设备购置额:元'), differing)
