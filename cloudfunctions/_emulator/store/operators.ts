import { isPlainObject, type Document } from './document'
import { refuseQuery } from './refusal'

const LOGIC = new Set(['$and', '$or', '$nor'])

const isList = (value: unknown): boolean => Array.isArray(value)
const isText = (value: unknown): boolean => typeof value === 'string'
const isPattern = (value: unknown): boolean => Object.prototype.toString.call(value) === '[object RegExp]'
const anything = (): boolean => true

/** What each operator of a condition may be given. */
const CONDITIONS = new Map<string, (operand: unknown) => boolean>([
  ...['$eq', '$ne', '$gt', '$gte', '$lt', '$lte'].map((name) => [name, anything] as const),
  ['$in', isList],
  ['$nin', isList],
  ['$all', isList],
  ['$exists', (value) => typeof value === 'boolean'],
  ['$size', (value) => Number.isInteger(value) && Number(value) >= 0],
  ['$mod', (value) => Array.isArray(value) && value.length === 2 && value.every(Number.isInteger)],
  ['$elemMatch', isPlainObject],
  ['$not', (value) => isPattern(value) || isCondition(value)],
  ['$regex', (value) => isText(value) || isPattern(value)],
  ['$options', isText],
])

/** `{$gt: 1}`: at least one operator, and nothing else. */
const isCondition = (value: unknown): boolean =>
  isPlainObject(value) && Object.keys(value).length > 0 && Object.keys(value).every((name) => name.startsWith('$'))

/** Refuses a query with an operator that is not emulated, or with an operand that MongoDB refuses. */
export function checkQuery(query: unknown, where = '查询'): void {
  if (!isPlainObject(query)) throw refuseQuery(`${where}不是条件对象`)
  for (const [name, value] of Object.entries(query)) {
    if (name.startsWith('$') && !LOGIC.has(name)) throw unknown(where, name)
    if (LOGIC.has(name)) checkBranches(name, value, where)
    else checkCondition(value, `${where}的字段 ${name}`)
  }
}

function checkBranches(name: string, branches: unknown, where: string): void {
  if (!Array.isArray(branches) || !branches.length) throw refuseQuery(`${where}的 ${name} 需要非空列表`)
  for (const branch of branches) checkQuery(branch, where)
}

function checkCondition(condition: unknown, where: string): void {
  if (!isPlainObject(condition) || !Object.keys(condition).some((name) => name.startsWith('$'))) return
  for (const [name, value] of Object.entries(condition)) {
    const accepts = CONDITIONS.get(name)
    if (!accepts) throw unknown(where, name)
    if (!accepts(value)) throw refuseQuery(`${where}的操作符 ${name} 不能取这样的值：${JSON.stringify(value)}`)
    if (name === '$not') checkCondition(value, where)
    if (name === '$elemMatch') checkElement(value, where)
  }
}

const checkElement = (value: unknown, where: string): void =>
  isCondition(value) && !Object.keys(value as Document).some((name) => LOGIC.has(name))
    ? checkCondition(value, where)
    : checkQuery(value, where)

const isNumber = (value: unknown): boolean => typeof value === 'number' && Number.isFinite(value)

/** What each operator of an update may be given for a field. */
const UPDATES = new Map<string, (operand: unknown) => boolean>([
  ...['$set', '$unset', '$min', '$max', '$push', '$addToSet', '$pull'].map((name) => [name, anything] as const),
  ['$inc', isNumber],
  ['$mul', isNumber],
  ['$pop', (value) => value === 1 || value === -1],
  ['$pullAll', isList],
  ['$rename', (value) => typeof value === 'string' && value !== ''],
])
const GROWING = new Set(['$push', '$addToSet'])
const PUSH_MODIFIERS = new Set(['$each', '$position', '$slice', '$sort'])

/** Refuses an update that is not made of known operators only, or touches `_id`. */
export function checkUpdate(update: Document): void {
  if (!Object.keys(update).length) throw refuseQuery('更新没有内容')
  for (const [name, fields] of Object.entries(update)) {
    const accepts = UPDATES.get(name)
    if (!accepts) throw unknown('更新', name)
    if (!isPlainObject(fields)) throw refuseQuery(`更新操作符 ${name} 需要字段`)
    for (const [field, operand] of Object.entries(fields)) checkOperand(name, field, operand, accepts)
  }
}

function checkOperand(name: string, field: string, operand: unknown, accepts: (operand: unknown) => boolean): void {
  checkTarget(field)
  if (name === '$rename') checkTarget(String(operand))
  if (!accepts(operand)) throw refuseQuery(`${name} 的字段 ${field} 不能取这样的值：${JSON.stringify(operand)}`)
  if (GROWING.has(name) && isPlainObject(operand)) checkModifiers(name, operand)
}

function checkTarget(field: string): void {
  if (field === '_id' || field.startsWith('_id.')) throw refuseQuery('不能更新 _id')
  if (field.split('.').some((part) => part === '' || part.startsWith('$'))) {
    throw refuseQuery(`更新的字段名不合规：${field}`)
  }
}

function checkModifiers(name: string, operand: Document): void {
  const modifiers = Object.keys(operand).filter((part) => part.startsWith('$'))
  const strange = modifiers.find((part) => !PUSH_MODIFIERS.has(part))
  if (strange) throw unknown(`更新 ${name}`, strange)
  if (modifiers.length && !Array.isArray(operand.$each)) throw refuseQuery(`${name} 的 $each 不是列表`)
}

const unknown = (where: string, name: string): Error => refuseQuery(`${where}里的操作符 ${name} 未模拟或不存在`)
