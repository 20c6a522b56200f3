import { yuanOf } from '@/domain/money'
import type { Condition } from '@/domain/notice'
import { numeral } from '../../mentions/numerals'

/** A threshold of one text, offsets into it. */
export interface Threshold {
  field: string
  op: Condition['op']
  value: number
  unit: string
  start: number
  end: number
}

/** What firms are measured by; the words before it belong to it. */
const MEASURES =
  '营业收入|销售收入|收入|产值|注册资本|从业人员|职工|人员|研发投入|研发费用|研发经费|投入|投资额?|总投资|资产总额|净资产|总资产|纳税额?|税收|利润|占比|比例|比重|裁员率|负债率|毛利率|参保(?:人数|缴费)?|成立(?:时间)?|注册(?:时间)?|经营|原值|面积|专利(?:数)?|年限|就业|缴(?:费|纳[\\u4e00-\\u9fff、]{0,14}保险费?)|劳动合同|项目|占有率|服务企业|营收|出口额?|进出口额?|产能|能耗|盈利|场地|工位|交易额|服务费|人数|学历|年龄|累计'
const COUNT = '\\d[\\d,]{0,12}(?:\\.\\d{1,4})?'
const UNIT = '亿元|万元|万美元|元|%|人次|人|家|项|个月|个百分点|年|平方米|件|个|吨标准煤|吨|周岁|岁|户|台|次|倍'
const VERB =
  '不低于|不少于|不得低于|不得少于|不高于|不超过|不得超过|不得高于|高于|低于|大于|小于|超过|超出|少于|达到?|≥|>=|>|≤|<=|<|已?满|在'
const BOUND = '(?:\\((?:含|不含)[^)]{0,4}\\))?(?:及其?|\\(含\\))?(?:以上|以下|以内)(?:\\(含[^)]{0,4}\\))?'

/** 从业人员50人以上, 营业收入不低于3000万元. */
const BEHIND = new RegExp(
  `((?:[\\u4e00-\\u9fff][\\u4e00-\\u9fff、]{0,18})?(?:${MEASURES})[\\u4e00-\\u9fff]{0,6}?)(?:\\([^)]{1,12}\\))?(${VERB})?\\s?(${COUNT})\\s?(${UNIT})(${BOUND})?`,
  'g',
)
/** 超过400万元的工程采购项目, 400万元以下的政府投资项目. */
const BEFORE = new RegExp(
  `(?:(超过|高于|低于|不足|不超过)(${COUNT})(${UNIT})|(${COUNT})(${UNIT})(${BOUND}))的([\\u4e00-\\u9fff]{0,8}(?:项目|企业|合同|订单|设备))`,
  'g',
)
/** 近3年连续盈利, 连续盈利2年. */
const RUNNING = /(?:近|最近|连续)([0-9一二两三四五])(?:个会计)?年(?:连续|持续|均)?(盈利|纳税|正增长)/g
/** 离校两年内未就业, 成立3年内的企业. */
const WITHIN = /(离校|毕业|成立|注册|入职|登记)(?:时间)?([0-9一二两三四五六七八九十]{1,2})年(?:以)?内/g

const MEASURED = new RegExp(`(?:${MEASURES})$`)

/** True for words that end with what firms are measured by. */
export const isMeasure = (words: string): boolean => MEASURED.test(words)

const OPERATORS: readonly [Condition['op'], RegExp][] = [
  ['<=', /以下|以内|不高于|不超过|不得超过|不得高于|≤|<=/],
  ['>=', /以上|不低于|不少于|不得低于|不得少于|达|满|≥|>=/],
  ['>', /^(?:高于|超过|超出|大于|>)$/],
  ['<', /^(?:低于|少于|小于|不足|<)$/],
]

const opOf = (verb: string, bound: string): Condition['op'] | undefined =>
  OPERATORS.find(([, words]) => words.test(bound === '' ? verb : bound))?.[0]

/** A figure in its unit; sums in yuan. */
export const valueOf = (figure: string, unit: string): { value: number; unit: string } | null => {
  const plain = figure.replace(/,/g, '')
  if (!/^(?:亿|万)?元$/.test(unit)) return { value: Number(plain), unit }
  const yuan = yuanOf(plain + unit)
  return yuan === null ? null : { value: Number(yuan), unit: '元' }
}

const build = (
  match: RegExpExecArray,
  field: string,
  op: Condition['op'] | undefined,
  figure: string,
  unit: string,
) => {
  const amount = op === undefined ? null : valueOf(figure, unit)
  if (op === undefined || amount === null) return []
  return [{ field, op, ...amount, start: match.index, end: match.index + match[0].length }]
}

const behind = (text: string): Threshold[] =>
  [...text.matchAll(BEHIND)].flatMap((match) => {
    const [, field = '', verb = '', figure = '', unit = '', bound = ''] = match
    return build(match, field, opOf(verb, bound), figure, unit)
  })

const before = (text: string): Threshold[] =>
  [...text.matchAll(BEFORE)].flatMap((match) => {
    const [, verb = '', above = '', aboveUnit = '', figure = above, unit = aboveUnit, bound = '', field = ''] = match
    return build(match, field, opOf(verb, bound), figure, unit)
  })

const running = (text: string): Threshold[] =>
  [...text.matchAll(RUNNING)].flatMap((match) =>
    build(match, `连续${match[2] ?? ''}年数`, '>=', String(numeral(match[1] ?? '')), '年'),
  )

const within = (text: string): Threshold[] =>
  [...text.matchAll(WITHIN)].flatMap((match) =>
    build(match, `${match[1] ?? ''}年限`, '<=', String(numeral(match[2] ?? '')), '年'),
  )

const FORMS = [behind, before, running, within]

/** Thresholds in a text, in order, none overlapping another. */
export const thresholdsIn = (text: string): Threshold[] => {
  let end = 0
  return FORMS.flatMap((form) => form(text))
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((one) => {
      const free = one.start >= end
      if (free) end = one.end
      return free
    })
}
