import type { Condition } from '@/domain/notice'
import type { NormalText, Sentence } from '@/domain/text'
import { evidenceOf } from '@/domain/text'
import type { Reader } from '../../reader'
import { indicatorsIn } from './indicators'
import type { Threshold } from './threshold'
import { thresholdsIn } from './threshold'

/** A clause that gives money, tells what was reached or is aimed at, or binds an office states no condition. */
const NO_CONDITION =
  /累计|突破|力争|目标|预计|实现|年均|到20\d\d年|授信|贷款额度|预留|入围|检查|抽查|优惠提高|确保|同比|已(?:达|有|建|完成|实现)|优先|不得少于\d+天/
/** What is given, and up to what, is a benefit. */
const GIVEN = /(?:最高|给予|按|奖励|补贴|补助|资助|上浮|贴息)[^,;]{0,20}$/
const CAPPED = /单个|每个|(?:奖励|补贴|补助|资助|贴息|奖补)(?:金额|资金|总额|标准|比例|率|额)?/
const REPORTED_SHARE = /应当|须/

const LEADING = /^(?:[的、且对并]|其中)+/

/** The words of the clause up to the threshold and a little behind it. */
const clauseUpTo = (text: string, { start, end }: Threshold): string =>
  text.slice(Math.max(text.lastIndexOf(',', start), text.lastIndexOf(';', start)) + 1, end + 2)

const isCondition = (text: string, threshold: Threshold): boolean => {
  const clause = clauseUpTo(text, threshold)
  if (NO_CONDITION.test(clause) || CAPPED.test(threshold.field)) return false
  if (GIVEN.test(text.slice(Math.max(0, threshold.start - 24), threshold.start))) return false
  return !(threshold.unit === '%' && REPORTED_SHARE.test(clause))
}

const inProse = (source: NormalText, sentence: Sentence): Condition[] =>
  thresholdsIn(sentence.text)
    .filter((threshold) => isCondition(sentence.text, threshold))
    .map(({ start, end, ...condition }) => ({
      ...condition,
      field: condition.field.replace(LEADING, ''),
      certainty: 'likely',
      evidence: evidenceOf(source, sentence.start + start, sentence.start + end),
    }))

const inTable = (source: NormalText, sentence: Sentence): Condition[] =>
  indicatorsIn(source, sentence).map(({ start, end, ...condition }) => ({
    ...condition,
    certainty: 'likely',
    evidence: { start, end, text: source.body.slice(start, end) },
  }))

/** Numeric thresholds that a firm must meet. */
export const readConditions: Reader = ({ source }) => ({
  conditions: source.sentences.flatMap((sentence) => {
    const table = inTable(source, sentence)
    return table.length > 0 ? table : inProse(source, sentence)
  }),
})
