import type { Audience } from '@/domain/notice'

/** What stands before a day and names it: 申报时间为, 推荐截止:, 公示期. */
const LABEL =
  /([^,。;\n]{0,30}?(?:时间|日期|期限|时限|截止|截至|受理|申报|申领|申请|报名|填报|注册|兑付|阶段|推荐|初审|审核|评审|公示期?|[^工]期)(?:安排)?(?:\([^()]{0,12}\))?)(?:截止|统一|分别|相应|原|均|现|将|拟|为|是|在|于|至|到|从|自|由|:|\(|"|延长|顺延|调整|推迟|延期|提前|北京时间){0,5}$/

/** 征集时间:公告发布之日起20日内: what is timed stands before the day from which it counts. */
const COUNTED = /(?:自|从)?本?(?:通知|公告|公示|通告|指南|文件)?(?:正式)?(?:发布|公布|印发|下发)之?日?起(?:计算)?$/

export const labelOf = (lead: string): string | null => LABEL.exec(lead.replace(COUNTED, ''))?.[1] ?? null

const REFUSED =
  /有效|享受|执行期|建设期|实施期|合作期|保险期|所属期|监测期|考核期|服务期|使用期|项目期|起止(?=时间|日期)|培训|报到|会议|举办|开幕|咨询|宣讲|办公|上班|施行|发证|发布时间|信息日期|成文|发文|开具|签订|出具|备案时间|核准时间|备案日期|购置|统计截|数据|活动时间|周期|维护|停机/
const KEPT = /申报|受理|填报|申请|报名|征集|注册|核对|招募|企业备案/
const AUTHORITY = /推荐|审核|初审|汇总|评审|核查|复核|上报|归口|区级|县级|市级|主管部门|论证/
const OWN = /申报单位|单位审核提交|企业|申报书|材料提交|申报材料|网上申报/
const PUBLIC = /公示|公告期|投票/
const APPLYING =
  /申报|受理|申请|填报|提交|报名|注册|申领|兑付|报送|征集|送达|直报|登记|参评|收件|截止|(?:批次?|轮|期)截至|递交|上传|入库|招募|企业备案|(?:系统|平台|通道|端口)(?:开放|关闭)/

/** True for a label of something that nobody has to act on: 有效期, 建设期, 会议时间. */
export const isRefusedLabel = (label: string): boolean =>
  REFUSED.test(label) && !(KEPT.test(label) && !/有效|所属期|执行期|建设期|咨询/.test(label))

/** Whom a label addresses, or null where it does not say. */
export const labelAudience = (label: string): Audience | null => {
  if (PUBLIC.test(label)) return 'public'
  if (/保险/.test(label) && /公司|机构/.test(label)) return 'other'
  if (AUTHORITY.test(label) && !OWN.test(label)) return 'authority'
  return APPLYING.test(label) ? 'enterprise' : null
}
