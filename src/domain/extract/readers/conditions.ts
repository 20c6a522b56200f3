import { yuanOf } from '@/domain/money'
import type { Condition } from '@/domain/notice'
import type { Sentence } from '@/domain/text'
import { evidenceOf } from '@/domain/text'
import type { Reader } from '../reader'

const FIELDS =
  '营业收入|销售收入|产值|注册资本|从业人员|职工人数|研发投入|研发费用|研发经费|投资额?|总投资|设备投资|资产总额|净资产|纳税额?|税收|占比|比例|比重|增长率?|裁员率|负债率|参保人数|成立时间|原值|面积|专利|年限|稳定就业|缴费|参保|采购项目|占有率|服务企业|营收'
const THRESHOLD = new RegExp(
  `([\\u4e00-\\u9fff]{0,14}(?:${FIELDS})[\\u4e00-\\u9fff]{0,6}?)(?:\\([^)]{1,12}\\))?(不低于|不少于|不高于|不超过|达到?|高于|低于|超过|少于|满)?\\s?(\\d[\\d,]{0,12}(?:\\.\\d{1,4})?)\\s?(亿元|万元|元|%|人|家|项|个月|年|平方米|件|个)(?:\\(含(?:税)?\\))?(以上|及以上|以下|及以下)?`,
  'g',
)
const OPERATORS: [Condition['op'], RegExp][] = [
  ['>=', /不低于|不少于|达|满|以上/],
  ['<=', /不高于|不超过|以下/],
  ['>', /^(?:高于|超过)$/],
  ['<', /^(?:低于|少于)$/],
]
/** Sentences that give money, or tell what was reached, state no condition. */
const NO_CONDITION = /补贴|补助|奖励|奖补|资助|贴息|累计|突破|力争|目标|预计|到20\d\d年|授信|贷款额度/

const valueOf = (figure: string, unit: string): { value: number; unit: string } | null => {
  if (!unit.endsWith('元')) return { value: Number(figure.replace(/,/g, '')), unit }
  const yuan = yuanOf(figure + unit)
  return yuan === null ? null : { value: Number(yuan), unit: '元' }
}

const conditionsIn = (sentence: Sentence): { condition: Omit<Condition, 'evidence'>; start: number; end: number }[] =>
  [...sentence.text.matchAll(THRESHOLD)].flatMap((match) => {
    const [all, field = '', verb = '', figure = '', written = '', bound = ''] = match
    const op = OPERATORS.find(([, words]) => words.test(bound === '' ? verb : bound))?.[0]
    const amount = valueOf(figure, written)
    if (op === undefined || amount === null) return []
    const start = sentence.start + match.index
    return [{ condition: { field, op, ...amount, certainty: 'likely' as const }, start, end: start + all.length }]
  })

/** Numeric thresholds that a firm must meet. */
export const readConditions: Reader = ({ source }) => {
  const conditions = source.sentences
    .filter(({ text }) => !NO_CONDITION.test(text))
    .flatMap(conditionsIn)
    .map(({ condition, start, end }) => ({ ...condition, evidence: evidenceOf(source, start, end) }))
  return { conditions }
}
