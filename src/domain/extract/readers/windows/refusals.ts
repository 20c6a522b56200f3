import { lastActor } from './actors'
import type { Context } from './context'
import { isRefusedLabel, labelOf } from './labels'

/** Behind a day: what was, what holds, what is measured; nothing that somebody has to do. */
const STATE =
  /^的(?:企业|单位|项目|机构|人员|设备)|^(?:,)?(?:在(?!线)[^,。;]{0,14})?(?:依法|首次|正式|均|仍|应|须|全部|基本)?(?:已|不得|不再|不予|禁止|暂停|公告|公开|发文|成立|注册|登记|竣工|投产|建成|完工|购买|购置|签订|开具|取得|获得|发生|产生|出生|施行|实施|执行|生效|届满|到期|失效|结题|验收|使用完毕|退还|印发|发布|公布|公示|召开|举办|举行|开幕|出具(?![^,。;]{0,10}(?:意见|说明|报告))|统计|税务|有效|认定|立项|拨付|达到|实现|支出|以后|之后|入库|备案(?:的|完成)|通过区县|参保|缴纳|首次|内(?:竣工|发生|生效|完成)|期内|建立|形成|完成(?:项目|备案|验收|改造|建设|投资|转化|竣工|投产|支出|兑付|兑现|发放)|新|汇算|报送(?:上年[^,。;]{0,12})?的|的备选|前后|左右|起|签到|报到|入场)/
const STATE_NEAR = /^[^,。;]{0,10}(?:成立、|首次纳|首次上规|竣工|开具|完工|结题)/

/** 请企业于6月30日前在官网完成注册 asks; 请6月30日前注册的企业… says whom. */
const BIDS = /请[^,。;请的]{0,20}(?:于|在)?$/
const OF_FIRMS = /^[^,。;]*的(?:企业|单位|机构|项目|人员)/

/** Before a day: validity, data as of, what has happened already. */
const PAST_LEAD =
  /(?:(?:^|[,:;])原[^,。;]{0,10}|力争|争取|已于|均已于|已经于|已在|原定|由原|原|曾于|(?:^|[^不得])(?:早于|晚于)|有效期(?!内)[^,。;]{0,8}|延续至|自动延至|(?:^|[^(])即|(?:我局|我厅|我委)于)$/
const AS_OF = /截至$/
const ALLOWED_AS_OF = /(?:受理|申报|报名|提交|填报|申请|时间|日期|期限|第.批次?|首批|第.[轮期])截至$/
const REPLACED =
  /^[^“”"。]{0,40}[”"],?(?:有误,?)?(?:现|应|统一|特)?(?:调整|变更|更正|修改|修正|改)为|^[”"]?(?:有误,?)?.{0,4}?(?:延长|顺延|推迟|延期|延至|提前|调整|变更|更正|修改|修正|改)(?:为|至|到)/
const ELIGIBLE_LEAD = /(?:日期|时间|区间|到期日)(?:应|须|需)?(?:不)?(?:早于|晚于|在|于)$/

const sectionRefuses = (context: Context): boolean => {
  const title = context.sentence.sections[context.sentence.sections.length - 1] ?? ''
  return /^(?:申报|申请)?(?:条件|对象|范围|资格|奖励|标准)/.test(title) && labelOf(context.lead) === null
}

/** 4月1日至20日期间,登录平台申报 asks; 期间发生的费用 does not. */
const ACTS_WITHIN =
  /^[^,。;]{0,4}(?:期间|之间),?(?:登录|登陆|通过|在线|网上|线上|向|到|提交|申报|填报|报名|将|前往|进行)/

const rangeRefused = ({ mention, tail, rest }: Context): boolean =>
  mention.shape === 'range' &&
  ((/^[^,。;]{0,4}(?:期间|之间)/.test(rest) && !ACTS_WITHIN.test(rest)) ||
    /^(?:完成(?!网上|线上|在线|填报|申报|提交|上传|报名|注册|登记)|认定)/.test(tail))

/** What an office does every year by a day is its duty: 财政部门于每年6月30日前公布. */
const isDuty = ({ lead, mention }: Context): boolean =>
  mention.recurrence !== null && /(?:应当?|须|于|在)$/.test(lead) && lastActor(lead) === 'authority'

const isBidden = ({ lead, rest, mention }: Context): boolean =>
  mention.shape === 'until' && BIDS.test(lead) && !OF_FIRMS.test(rest)

const leadRefuses = ({ lead }: Context): boolean =>
  PAST_LEAD.test(lead) || ELIGIBLE_LEAD.test(lead) || (AS_OF.test(lead) && !ALLOWED_AS_OF.test(lead))

const restRefuses = (context: Context, labelled: boolean): boolean =>
  REPLACED.test(context.rest) ||
  STATE_NEAR.test(context.rest) ||
  (!labelled && STATE.test(context.rest) && !isDuty(context) && !isBidden(context))

/** True for a day that asks nothing of anybody. */
export const isRefused = (context: Context): boolean => {
  const label = labelOf(context.lead)
  if (isRefusedLabel(label ?? context.listLabel ?? '')) return true
  return (
    leadRefuses(context) || restRefuses(context, label !== null) || rangeRefused(context) || sectionRefuses(context)
  )
}
