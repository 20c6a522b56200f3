const GIVEN = '支持|补贴|补助|奖励|奖补|资助|贴息|扶持|享受|安排|立项'
const ASKED = '申报|申请|申领|领取|享受|补贴|支持|奖励|资助|使用|计算|列支'

/** What may not be had twice, together with something else, or at all. */
const FORMS: readonly RegExp[] = [
  /不得(?:重复|同时|叠加|另行|兼得|多头)/,
  /不得再次(?!交易|转让|发生)/,
  new RegExp(`不(?:再|予|得|应|能)?重复(?:${GIVEN}|${ASKED}|培育|认定)`),
  /(?:从优|就高|择优|从高|择高)[^,。;]{0,4}不(?:得)?重复/,
  /不可(?:叠加|重复|同时|兼得)|不能(?:同时|重复|叠加)|不(?:得)?叠加|不(?:得)?兼得/,
  /不(?:再)?(?:享受|新增支持|立项)/,
  /不再(?:享受|支持|补贴|补助|资助|奖励|予以|给予|列入|安排)|已[^,。;]{2,30}不再受理/,
  new RegExp(`不予(?!安排)(?:${GIVEN}|推荐|重复|兑现)`),
  /不得(?:申报|享受|重新申[报请]|申请(?:本|该)|用于[^,。;]{0,30}无关)|不得参(?:与|加)(?:本次)?(?:申报|评选)/,
  new RegExp(`(?:只|仅)(?:能|可|限)?(?:再)?(?:${GIVEN}|${ASKED})[一1](?:次|个|项|种|类|家|件|台|辆)`),
  new RegExp(`(?:只|仅|限)(?:能|可|限)?(?:向|在|选择?|按)[一1其][^,。;]{0,8}(?:${ASKED})`),
  new RegExp(
    `(?:每|单)[人位家户个](?!.{0,12}[万元])[^,。;]{0,10}(?:限|可|最多)(?:再)?(?:${ASKED})?[一1](?:次|个|项|种|件|台|辆)`,
  ),
  new RegExp(`(?:避免|杜绝|防止|严禁)[^,。;]{0,8}重复(?:${ASKED}|${GIVEN})`),
  /就高享受|只补差额|择一(?:享受|申报|申领)|择高(?:享受|申报|申请|执行)|二选一|重复享受/,
  /(?:不列入|不纳入|不属于)(?:本)?(?:[^,。;]{0,6}(?:范围|支持|补贴|补助))?(?=[。;,]|$)/,
  /(?:各级|各类|累计获得|合计获得)[^,。;]{0,16}(?:资金|补贴|补助|贴息)[^,。;]{0,6}(?:不得|不)超过[^,。;\d]{2,}(?:总额|金额|支出|投入|成本)/,
]

const EXCLUDES = new RegExp(FORMS.map(({ source }) => `(?:${source})`).join('|'), 'g')

/** Things that a clause like it may say without keeping anybody out of anything. */
const ALLOWS = /不属于重复|不受影响|(?:^|[^不])可以?(?:同时|叠加)(?!.*(?:不|一次))|不影响/
/** The cases stand elsewhere, the money has run out, or cheating and failing is punished. */
const ELSEWHERE = /(?:下列|以下|如下)[^,。]{0,8}(?:之一|情形|情况|:$)|情形[^,。;]*$|情形之一/
const SPENT = /(?:先到先得|用尽|用完|发完|额满)/
const PUNISHES = /(?:取消|撤销|造假|不合格|限制)[^。;]*不得再次|[年月]底?前?内?不得再次/
/** A payment that ends with what it was paid for is no rule on who may ask. */
const STOPS = /不再(?:支持|拨付)[、,][^,。;]{0,6}不再/

export const excludesAt = (sentence: string): RegExpExecArray[] => [...sentence.matchAll(EXCLUDES)]

/** True for a sentence that only sounds like an exclusion. */
export const isNoExclusion = (sentence: string): boolean =>
  [ALLOWS, ELSEWHERE, SPENT, PUNISHES, STOPS].some((words) => words.test(sentence))
