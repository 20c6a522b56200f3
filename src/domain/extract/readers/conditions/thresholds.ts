import type { Sentence } from '@/domain/text'
import type { Found } from './found'
import { namesIn } from './named'
import { isMeasure, thresholdsIn } from './threshold'
import type { Threshold } from './threshold'

/** A clause that gives money, tells what was reached or is aimed at, or binds an office states no condition. */
const NO_CONDITION =
  /累计|突破|力争|目标|预计|实现|年均|到20\d\d年|授信|贷款额度|预留|入围|检查|抽查|优惠提高|确保|同比|已(?:达|有|建|完成|实现)|优先|不得少于\d+天/
/** What is given, and up to what, is a benefit. */
const GIVEN = /(?:最高|给予|按|奖励|补贴|补助|资助|上浮|贴息)[^,;]{0,20}$/
const CAPPED = /单个|每个|(?:奖励|补贴|补助|资助|贴息|奖补)(?:金额|资金|总额|标准|比例|率|额)?/
const REPORTED_SHARE = /应当|须/

/** No clause is longer, so that a text without commas takes no longer. */
const CLAUSE_LENGTH = 300

/** The words of the clause up to the threshold and a little behind it. */
const clauseUpTo = (text: string, { start, end }: Threshold): string => {
  const before = text.slice(Math.max(0, start - CLAUSE_LENGTH), start + 1)
  const clause = before.slice(Math.max(before.lastIndexOf(','), before.lastIndexOf(';')) + 1)
  return clause + text.slice(start + 1, end + 2)
}

const isCondition = (text: string, threshold: Threshold): boolean => {
  const clause = clauseUpTo(text, threshold)
  if (NO_CONDITION.test(clause) || CAPPED.test(threshold.field)) return false
  if (GIVEN.test(text.slice(Math.max(0, threshold.start - 24), threshold.start))) return false
  return !(threshold.unit === '%' && REPORTED_SHARE.test(clause))
}

const LEADING = /^(?:[的、且对并]|或者?|其中)+/
const OR = /或者?/

const withoutLead = (found: Found): Found => ({ ...found, field: found.field.replace(LEADING, '') })

/** 营业收入或资产总额不低于1000万元 measures two things; 高新技术企业或营业收入… names what else will do. */
const apart = (threshold: Found): Found[] => {
  const whole = withoutLead(threshold)
  const at = whole.field.search(OR)
  if (at < 0) return [whole]
  const first = whole.field.slice(0, at)
  const second = whole.field.slice(at).replace(LEADING, '')
  const from = threshold.start + threshold.field.length - whole.field.length
  const [name] = namesIn(first, from)
  const cut = from + whole.field.length - second.length
  if (name !== undefined && name.end === from + at) return [name, { ...whole, field: second, start: cut }]
  return isMeasure(first) && isMeasure(second)
    ? [
        { ...whole, field: first },
        { ...whole, field: second },
      ]
    : [whole]
}

/** The thresholds of a sentence that a firm must meet. */
export const thresholdsOf = ({ text, start: at }: Sentence): Found[] =>
  thresholdsIn(text)
    .filter((threshold) => isCondition(text, threshold))
    .flatMap((one) => apart({ ...one, start: at + one.start, end: at + one.end }))
