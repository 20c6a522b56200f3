import { isPlainObject, type Document } from './document'
import { refuseQuery } from './refusal'

const LOGIC = new Set(['$and', '$or', '$nor'])
const CONDITIONS = new Set(
  '$eq $ne $in $nin $gt $gte $lt $lte $exists $size $mod $elemMatch $all $not $regex $options'.split(' '),
)
const UPDATES = new Set('$set $unset $inc $mul $min $max $rename $push $pop $pull $pullAll $addToSet'.split(' '))
const STAGES = new Set('$match $group $sort $limit $skip $project $count $unwind $addFields $sortByCount'.split(' '))
const SIMPLE_LOGIC_IN_FIELD = new Set(['$and', '$or', '$nor'])

/** Refuses a query with an operator that is not emulated. */
export function checkQuery(query: unknown, where = '查询'): void {
  if (Array.isArray(query)) query.forEach((part) => checkQuery(part, where))
  if (!isPlainObject(query)) return
  for (const [name, value] of Object.entries(query)) {
    if (name.startsWith('$') && !LOGIC.has(name)) throw unknown(where, name)
    if (LOGIC.has(name)) checkQuery(value, where)
    else checkCondition(value, `${where}的字段 ${name}`)
  }
}

function checkCondition(condition: unknown, where: string): void {
  if (!isPlainObject(condition)) return
  for (const [name, value] of Object.entries(condition)) {
    if (!name.startsWith('$')) return
    if (!CONDITIONS.has(name) || SIMPLE_LOGIC_IN_FIELD.has(name)) throw unknown(where, name)
    if (name === '$not') checkCondition(value, where)
    if (name === '$elemMatch') checkElement(value, where)
  }
}

const checkElement = (value: unknown, where: string): void =>
  isPlainObject(value) && Object.keys(value).every((name) => name.startsWith('$'))
    ? checkCondition(value, where)
    : checkQuery(value, where)

/** Refuses an update that is not made of known operators only, or touches `_id`. */
export function checkUpdate(update: Document): void {
  for (const [name, fields] of Object.entries(update)) {
    if (!UPDATES.has(name)) throw unknown('更新', name)
    if (!isPlainObject(fields)) throw refuseQuery(`更新操作符 ${name} 需要字段`)
    if ('_id' in fields) throw refuseQuery('不能更新 _id')
  }
}

/** Refuses an aggregation with a stage that is not emulated; the first must be a `$match`. */
export function checkStages(stages: { stageKey: string }[]): void {
  for (const { stageKey } of stages) if (!STAGES.has(stageKey)) throw unknown('聚合', stageKey)
  if (stages[0]?.stageKey !== '$match') throw refuseQuery('聚合的第一步必须是 match，否则要读完整个集合')
}

const unknown = (where: string, name: string): Error => refuseQuery(`${where}里的操作符 ${name} 未模拟或不存在`)
