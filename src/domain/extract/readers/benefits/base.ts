import { clauseBefore } from './clause'

const OF_BEFORE =
  /(?:按照?|给予|补贴|补助|奖励|不(?:超过|高于))(?:不(?:超过|高于)|最高(?:不超过|达)?|企业|其)?([^,;:。]{2,36}?)(?:的|最高|不超过|不高于|部分按|按|达){0,3}$/
const OF_AFTER = /^的([^,;。]{2,14}?)(?:补贴|补助|奖励|资助|奖补|返还|支持)/
const NO_BASE =
  /^(?:年化|利息|比例|标准|规定|一定|一次性|资金|企业|项目|项目资助|资助|补贴|支持|奖励|扶持|年度|季度)$|^(?:每|单|标准|比例|.{2}比例)|(?:上浮|提高到?|上调)$/
const TRAILING = /(?:的|最高|不超过|不高于|按|达|给予|年化)+$/
/** Everything up to the last word that introduces a base is not part of it. */
const INTRODUCES = /^.*(?:不超过|不高于|最高|给予|补贴|补助|按照|平台|该笔)(?!率|比例|标准|款)/
const LEADING = /^(?:照|其|企业|该|以上|以内|[、,]|[^(]*\))+/

const clean = (text: string): string | null => {
  const ended = text.replace(TRAILING, '')
  const base = ended.replace(INTRODUCES, '').replace(LEADING, '')
  return base.length < 2 || NO_BASE.test(base) || /\d{4}年\d|[“《]$/.test(base) ? null : base
}

/** 年化0.5%的担保费补贴 is a share of a principal that other words name. */
const YEARLY = /年化$/
const CLAUSE_REACH = 48

/** What a share is of, in the words of the text: 按设备购置总额的10% gives 设备购置总额; null where the words do not say. */
export const baseOf = (sentence: string, start: number, end: number): string | null => {
  const clause = clauseBefore(sentence, start)
  if (YEARLY.test(clause)) return null
  const texts = [
    OF_BEFORE.exec(clause.slice(Math.max(0, clause.lastIndexOf('按'))))?.[1],
    OF_BEFORE.exec(clause)?.[1],
    OF_AFTER.exec(sentence.slice(end, end + 20))?.[1],
    /([\u4e00-\u9fff]{2,16})的$/.exec(clause)?.[1],
  ]
  return texts.map((text) => (text === undefined ? null : clean(text))).find((base) => base !== null) ?? null
}

const SUBJECT =
  /(?:^|[,;:。])对?([\u4e00-\u9fff、]{2,24}?)(?:由[\u4e00-\u9fff]{2,10})?,?(?:可|均)?按(?:照)?(?:不高于|不超过|最高)?$/
const NOT_A_COST = /(?:企业|单位|机构|部分|项目|团队|个人|人员|标准|比例|院校|平台|的|每)$|补贴$/

/** What a share is of where it only stands as the subject: 展位费按80%补助. */
export const subjectOf = (sentence: string, start: number): string | null => {
  const subject = SUBJECT.exec(sentence.slice(Math.max(0, start - CLAUSE_REACH), start))?.[1]
  return subject === undefined || NOT_A_COST.test(subject) ? null : subject
}
