import { compareDecimals, yuanOf } from '@/domain/money'
import type { Decimal } from '@/domain/money'
import type { NormalText } from '@/domain/text'
import type { LocalDate } from '@/domain/time'
import { evaluate } from '../evaluate/evaluate'
import type { Rule } from '../grammar/rule'

/** A text's own example: of this sum, so much is given. */
export interface Example {
  baseYuan: Decimal
  givenYuan: Decimal
  start: number
}

const STARTS = /(?:例如|比如|举例|假设|以.{1,12}为例)/
const SUM = '(\\d[\\d,]{0,12}(?:\\.\\d{1,4})?\\s?(?:亿|千万|百万|万)?元)'
const EXAMPLE = new RegExp(
  `${SUM}[^。;]{0,60}?(?:可获得?|可得|可享受?|补贴|补助|奖励|奖补|贴息|=)[^\\d。;]{0,12}${SUM}`,
)

/** The worked examples of a text. */
export const examplesOf = ({ sentences }: NormalText): Example[] =>
  sentences.flatMap(({ text, start }): Example[] => {
    if (!STARTS.test(text)) return []
    const [, base = '', given = ''] = EXAMPLE.exec(text) ?? []
    const [baseYuan, givenYuan] = [yuanOf(base.replace(/\s/g, '')), yuanOf(given.replace(/\s/g, ''))]
    return baseYuan === null || givenYuan === null ? [] : [{ baseYuan, givenYuan, start }]
  })

/** Rules with one figure of money to fill in can be tried on an example. */
const soleSum = (rule: Rule): string | null => {
  const sums = rule.inputs.filter(({ unit }) => unit === '元')
  const asked = rule.inputs.filter(({ unit }) => unit !== '是否')
  return sums.length === 1 && asked.length === 1 ? (sums[0]?.id ?? null) : null
}

const reproduces = (rule: Rule, input: string, { baseYuan, givenYuan }: Example): boolean => {
  const on = (rule.opens ?? '2000-01-01') as LocalDate
  const result = evaluate(rule, { [input]: baseYuan }, on, { draftsToo: true })
  return result.outcome === 'eligible' && compareDecimals(result.amountYuan, givenYuan) === 0
}

/** A rule tried on the example that stands next behind its sentence: one that it does not reproduce makes it unsure. */
export const checkedBy = (rule: Rule, text: NormalText): Rule => {
  const input = soleSum(rule)
  const at = rule.evidence[rule.amount.e]?.start ?? 0
  const next = examplesOf(text).find(({ start }) => (text.map.starts[start] ?? 0) >= at)
  if (input === null || next === undefined) return rule
  return reproduces(rule, input, next) ? rule : { ...rule, certainty: 'unsure' }
}
