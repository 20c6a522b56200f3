import type { MoneyMention } from '../../mentions/money'
import { clauseBefore } from './clause'

/** What a sum or share is in its sentence: given, the most that is given, or nothing that is given. */
export type Role = 'given' | 'cap' | 'uplift' | null

const GIVES =
  /补贴|补助|奖励|奖补|资助|贴息|返还|扶持|支持|抵扣|减免|加计扣除|摊销|配套|补偿|贴补|奖金|折半|减半|券|奖|投资$|经费/
const LIMIT = /(?:最高|最多|至多|不超过|不高于|封顶|上限|限额|不得超过|最大)[^,;。]{0,14}$/
const OTHER_LIMIT = /(?:价格|售价|单价|面积|期限|人数|利率|贷款)[^,]{0,8}$/
const LIST_BEFORE = /[、和]$/
const FORMULA = /[×*=÷/]$/
const RANGE_END = /元?[-~至]$/
const GIVEN_BEFORE = /给予|按每/
/** 省级的50万元, behind a clause that gave: the verb is left out. */
const ELLIPSIS = 8
const THRESHOLD_AFTER =
  /^(?:人民币)?(?:\(?[不]?含税?\)?)?(?:\(含\))?及?(?:以上|以下|至|-|~|部分|的(?:项目|企业|部分|工程|设备|投资))/
const OTHER_AFTER =
  /^(?:人民币)?的?(?:.{0,2}担保|信用)?(?:贷款|授信|预算|融资额|规模|注册资本|债券|为限|起付|美元|等值|罚款|违约金|保费|存款)(?!.{0,5}(?:贴息|补贴))/
const OTHER_SUM =
  /(?:投资额?|营收|收入|产值|销售额|贷款|授信|额度(?:上限)?|规模(?:上限)?|注册资本|融资|预算|筹集|设立|交易额|成交额|利润|税收|罚款|达到|突破|满|不低于|不少于|高于|低于|(?:^|[^不])超过|增加|新增|出资|价值|原值|资产|总规模|控制在|已拨付|已发放|下达|工资|用足用好|统筹|争取|投入)[^,给奖补助资支]{0,10}$/
const BUDGET =
  /预算|资金(?:总额|规模)|总规模|发放总额|全年(?:发放)?总额|罚款|注册资本|贷款额度|贷款规模|授信|财政.{0,6}安排|贷款[^,给奖补]{0,6}上限|募集|累计(?:发放|拨付|兑现)/
const OTHER_SHARE =
  /(?:增长(?!额|部分)|增幅|同比(?!增量|新增)|占比|占|不低于|不少于|(?:^|[^不])高于|(?:^|[^高])达到?|突破|降低|下降|下浮|减少|提高|利率|费率|占有率|裁员率|合格率|覆盖率|满意度|比重|(?:^|[^不])超过|比例(?:应|须|要)?(?:不低于|达到?)?|负债率|毛利率|净利润率?|完成|股权|持股|税率|立项|中期|结题|首期|分期|预付|拨付|预拨|首付|付款|到位)[^,给奖补助资]{0,12}$/
const SHARE_GIVEN = /(?:支持|补贴|奖补|资助|补助|返还|奖励|贴息)(?:的)?比例[^,]{0,8}$|提高(?:到|至)$/
const OF_INTEREST = /(?:利率|LPR|利息|费率|贷款市场报价)(?:\([^)]*\))?(?:核算利息|总额)?的(?:不超过|不高于|最高)?$/
const UPLIFT = /(?:上浮|提高|上调|增加)$/
const THRESHOLD_SHARE = /^(?:\(含\))?及?(?:以上|以下)(?!.{0,4}(?:给予|补))/
/** A sentence shorter than this is about one thing. */
const SHORT_SENTENCE = 120
const REACH_BEFORE = 45
const REACH_AFTER = 28

const near = (sentence: string, { start, end }: MoneyMention): string =>
  sentence.length <= SHORT_SENTENCE
    ? sentence
    : sentence.slice(Math.max(0, start - REACH_BEFORE), start) + sentence.slice(end, end + REACH_AFTER)

const isOtherSum = (before: string, after: string): boolean =>
  [THRESHOLD_AFTER, OTHER_AFTER].some((words) => words.test(after)) ||
  [BUDGET, FORMULA, RANGE_END].some((words) => words.test(before))

const isGiven = (sentence: string, mention: MoneyMention, before: string): boolean =>
  GIVES.test(near(sentence, mention)) || /每|单/.test(before) || /^(?:最高|封顶)(?:不超过)?$/.test(before)

const limitRole = (sentence: string, mention: MoneyMention, before: string): Role =>
  !OTHER_LIMIT.test(before.replace(LIMIT, '')) && isGiven(sentence, mention, before) ? 'cap' : null

/** 补贴标准:初级工每人1000元: the heading gives, the line counts. */
const PER_EACH = /每[\u4e00-\u9fff]{0,4}$/
const STANDARD = /(?:补贴|补助|奖励|奖补|资助)(?:标准|金额|额度)/

const isGift = (sentence: string, before: string, after: string): boolean =>
  (PER_EACH.test(before) && STANDARD.test(sentence)) ||
  GIVES.test(before.slice(-20) + after) ||
  GIVEN_BEFORE.test(before) ||
  LIST_BEFORE.test(before)

const sumRole = (sentence: string, mention: MoneyMention, afterGift: boolean): Role => {
  const before = clauseBefore(sentence, mention.start)
  const after = sentence.slice(mention.end, mention.end + 12)
  if (isOtherSum(before, after)) return null
  if (LIMIT.test(before)) return limitRole(sentence, mention, before)
  if (OTHER_SUM.test(before)) return null
  if (afterGift && before.length <= ELLIPSIS) return 'given'
  return isGift(sentence, before, after) ? 'given' : null
}

/** Percentage points are given as interest only where nothing moves by them. */
const POINTS_MOVE = /降低|提高|下降|上浮|下浮|增加|减少|LPR/

const percentRole = (before: string, after: string): Role => {
  if (THRESHOLD_SHARE.test(after)) return null
  if (SHARE_GIVEN.test(before) || OF_INTEREST.test(before)) return 'given'
  return OTHER_SHARE.test(before) ? null : 'given'
}

const shareRole = (sentence: string, mention: MoneyMention): Role => {
  const before = clauseBefore(sentence, mention.start)
  const after = sentence.slice(mention.end, mention.end + 12)
  if (!GIVES.test(near(sentence, mention)) || FORMULA.test(before)) return null
  if (UPLIFT.test(before)) return mention.type === 'rate' && GIVES.test(before) ? 'uplift' : null
  if (mention.type === 'points') return POINTS_MOVE.test(before) ? null : 'given'
  return percentRole(before, after)
}

/** What a mention is in its sentence; `afterGift`: the item before it is a sum that is given. */
export const roleOf = (sentence: string, mention: MoneyMention, afterGift: boolean): Role =>
  mention.type === 'sum' ? sumRole(sentence, mention, afterGift) : shareRole(sentence, mention)
