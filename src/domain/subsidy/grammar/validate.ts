import { parseLocalDate } from '@/domain/time'
import { dimensionOf } from './dimension'
import type { Num } from './nodes'
import { GRAMMAR } from './rule'
import type { Input, Parameter, Rule, RuleRelation } from './rule'
import { isNumberUnit } from './units'
import { checkNode } from './validateNode'
import { DECIMAL, isObject } from './values'
import type { Fault } from './values'

export type Validated = { outcome: 'valid'; rule: Rule } | { outcome: 'invalid'; faults: Fault[] }

type Say = (path: string, message: string) => void

const KEYS = [
  ...['grammar', 'id', 'noticeId', 'title', 'docNumber', 'url', 'inputs', 'parameters', 'conditions', 'amount'],
  ...['atMost', 'relations', 'opens', 'closes', 'inForce', 'quota', 'standing', 'certainty', 'reviewed', 'evidence'],
]
const OPTIONAL = ['unverified']
const RELATIONS = ['exclusive', 'highest', 'interest', 'ceiling', 'together']
const CERTAINTIES = ['certain', 'likely', 'unsure']
const STATES = ['standing', 'suspended', 'spent', 'repealed', 'replaced']

const isDay = (value: unknown): boolean =>
  value === null || (typeof value === 'string' && parseLocalDate(value) !== null)

const filled = (value: unknown): boolean => typeof value === 'string' && value !== ''

const checkKeys = (rule: Record<string, unknown>, say: Say): void => {
  for (const key of KEYS) if (!(key in rule)) say(key, '缺少这一项')
  for (const key of Object.keys(rule)) if (!KEYS.includes(key) && !OPTIONAL.includes(key)) say(key, '语法中没有这一项')
  for (const key of ['id', 'noticeId', 'title']) if (!filled(rule[key])) say(key, '应为非空文字')
  if (rule.grammar !== GRAMMAR) say('grammar', `只认识语法版本 ${GRAMMAR}`)
  if (!CERTAINTIES.includes(String(rule.certainty))) say('certainty', `应为 ${CERTAINTIES.join('、')} 之一`)
}

const isUnit = (unit: string): boolean => isNumberUnit(unit) || unit === '是否' || unit === '选项'

const checkInput = (input: Input, path: string, say: Say): void => {
  for (const key of ['id', 'label'] as const) if (!filled(input[key])) say(`${path}.${key}`, '应为非空文字')
  if (!isUnit(String(input.unit))) say(`${path}.unit`, `未知的单位“${String(input.unit)}”`)
  if (input.unit === '选项' && !input.choices?.length) say(`${path}.choices`, '选项至少一个')
  for (const key of ['min', 'max'] as const) {
    const bound = input[key]
    if (bound !== undefined && !DECIMAL.test(bound)) say(`${path}.${key}`, '应为十进制数字')
  }
}

type Dated = Parameter['values'][number]

const overlaps = ({ to }: Dated, next: Dated | undefined): boolean =>
  next !== undefined && (to === null || next.from === null || next.from <= to)

const checkParameter = (parameter: Parameter, path: string, say: Say): void => {
  if (!isNumberUnit(parameter.unit)) say(`${path}.unit`, `未知的单位“${String(parameter.unit)}”`)
  if (!Array.isArray(parameter.values) || parameter.values.length === 0) return say(`${path}.values`, '至少一个数值')
  const sorted = [...parameter.values].sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1))
  sorted.forEach((dated, i) => {
    const here = `${path}.values[${i}]`
    if (!isDay(dated.from) || !isDay(dated.to)) say(here, '起止应为日期')
    if (!DECIMAL.test(dated.value)) say(`${here}.value`, '应为不小于 0 的十进制数字')
    if (overlaps(dated, sorted[i + 1])) say(here, '有效期互相重叠')
  })
}

const unique = (ids: readonly string[], path: string, say: Say): void => {
  for (const id of ids) if (ids.indexOf(id) !== ids.lastIndexOf(id)) say(path, `“${id}”出现两次`)
}

const checkRelation = (relation: RuleRelation, path: string, say: Say): void => {
  if (!RELATIONS.includes(relation.kind)) say(`${path}.kind`, `未知的关系“${String(relation.kind)}”`)
  if (relation.kind === 'ceiling' && !DECIMAL.test(relation.limitYuan ?? '')) say(`${path}.limitYuan`, '应为十进制数字')
  if (relation.with !== 'any' && relation.with !== 'notice' && !Array.isArray(relation.with)) {
    say(`${path}.with`, '应为 any、notice 或规则编号的列表')
  }
}

const places = (rule: Rule): [string, number][] => [
  ...rule.inputs.map(({ e }, i): [string, number] => [`inputs[${i}]`, e]),
  ...rule.parameters.flatMap(({ values }, i) =>
    values.map(({ e }, j): [string, number] => [`parameters[${i}].values[${j}]`, e]),
  ),
  ...rule.conditions.map(({ e }, i): [string, number] => [`conditions[${i}]`, e]),
  ...rule.relations.map(({ e }, i): [string, number] => [`relations[${i}]`, e]),
  ...(rule.quota === null ? [] : [['quota', rule.quota] as [string, number]]),
  ...(rule.standing.state === 'standing' ? [] : [['standing', rule.standing.e] as [string, number]]),
]

const checkEvidence = (rule: Rule, say: Say): void => {
  for (const [i, { start, end, text }] of rule.evidence.entries()) {
    if (end - start !== text.length || text.length === 0) say(`evidence[${i}]`, '起止与文字不符')
  }
  for (const [path, e] of places(rule)) if (rule.evidence[e] === undefined) say(`${path}.e`, `没有第 ${e} 条依据`)
}

const checkStanding = ({ standing, opens, closes, inForce }: Rule, say: Say): void => {
  if (!STATES.includes(standing.state)) say('standing.state', `未知的状态“${String(standing.state)}”`)
  if (!isDay(opens)) say('opens', '应为日期')
  if (!isDay(closes)) say('closes', '应为日期')
  if (!isDay(inForce.from) || !isDay(inForce.to)) say('inForce', '起止应为日期')
}

const checkAmount = (rule: Rule, say: Say): void => {
  if (dimensionOf(rule.amount as Num, rule) !== 'money') say('amount', '算出来的不是金额，请检查各项的单位')
}

const LISTS = ['inputs', 'parameters', 'conditions', 'relations', 'evidence']

/** The rule that a value is, or everything that is wrong with it, each with the path of its node. Nothing else may be stored. */
export const validateRule = (value: unknown): Validated => {
  const faults: Fault[] = []
  const say: Say = (path, message) => void faults.push({ path, message })
  if (!isObject(value)) return { outcome: 'invalid', faults: [{ path: '', message: '规则应为对象' }] }
  checkKeys(value, say)
  for (const key of LISTS) {
    if (!Array.isArray(value[key]) || !(value[key] as unknown[]).every(isObject)) say(key, '应为对象的列表')
  }
  for (const key of ['inForce', 'standing', 'amount']) if (!isObject(value[key])) say(key, '应为对象')
  if (faults.length > 0) return { outcome: 'invalid', faults }
  const rule = value as unknown as Rule
  rule.inputs.forEach((input, i) => checkInput(input, `inputs[${i}]`, say))
  rule.parameters.forEach((parameter, i) => checkParameter(parameter, `parameters[${i}]`, say))
  rule.relations.forEach((relation, i) => checkRelation(relation, `relations[${i}]`, say))
  unique(
    [...rule.inputs, ...rule.parameters].map(({ id }) => id),
    'inputs',
    say,
  )
  checkEvidence(rule, say)
  checkStanding(rule, say)
  rule.conditions.forEach(({ test }, i) => checkNode(test, `conditions[${i}].test`, 'test', rule, say))
  checkNode(rule.amount, 'amount', 'num', rule, say)
  if (faults.length === 0) checkAmount(rule, say)
  return faults.length > 0 ? { outcome: 'invalid', faults } : { outcome: 'valid', rule }
}
