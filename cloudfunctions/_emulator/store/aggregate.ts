import { aggregate as run } from 'mingo'
import type { Document } from './document'
import { normalise } from './normalise'
import { checkQuery } from './operators'
import { refuseQuery } from './refusal'

export type Stage = { stageKey: string; stageValue: unknown }

const STAGES = new Set('$match $group $sort $limit $skip $project $count $unwind $addFields $sortByCount'.split(' '))

/** Refuses an aggregation with a stage that is not emulated; the first must be a `$match`. */
export function checkStages(stages: Stage[]): void {
  for (const { stageKey, stageValue } of stages) {
    if (!STAGES.has(stageKey)) throw refuseQuery(`聚合里的操作符 ${stageKey} 未模拟或不存在`)
    if (stageKey === '$match') checkQuery(stageValue, '聚合的 match')
    if ((stageKey === '$limit' || stageKey === '$skip') && !isCount(stageKey, stageValue)) {
      throw refuseQuery(`聚合的 ${stageKey} 不能取这样的值：${JSON.stringify(stageValue)}`)
    }
  }
  if (stages[0]?.stageKey !== '$match') throw refuseQuery('聚合的第一步必须是 match，否则要读完整个集合')
}

const isCount = (stage: string, value: unknown): boolean =>
  Number.isInteger(value) && Number(value) >= (stage === '$limit' ? 1 : 0)

/** The stages behind the first `$match`, over what it matched. */
export const aggregated = (matched: Document[], stages: Stage[]): Document[] =>
  run(matched, stages.flatMap(inFull)) as Document[]

function inFull({ stageKey, stageValue }: Stage): Document[] {
  if (stageKey === '$match') return [{ $match: normalise(stageValue as Document) }]
  if (stageKey !== '$count') return [{ [stageKey]: stageValue }]
  // mingo counts nothing as 0, MongoDB answers nothing.
  return [{ $group: { _id: null, [String(stageValue)]: { $sum: 1 } } }, { $project: { _id: 0 } }]
}
