import type { NoticeKind } from '@/domain/notice'
import type { Document } from '../document'
import { bareTitle, headlineOf } from '../mentions/headline'
import type { Reader } from '../reader'

const ACTIONS =
  /申报|申请|申领|兑付|兑现|征集|推荐|遴选|评选|评价|(?:认定|复核|评定)[^,。]{0,4}工作|入库|备案|报名|报送|填报|揭榜|受理|监测|培育认定|免申即享|核对|征求|招募|自评|自查/

/** What a headline says, the first that fits. */
const HEADLINES: [NoticeKind, RegExp][] = [
  ['interpretation', /解读|问答|图解|一图读懂|答记者问/],
  ['publicity', /公示|拟.{0,20}(?:名单|项目|企业).{0,6}公告/],
  ['event', /直播|(?:举办|举行|参加|报名).{0,30}(?:培训|会|班|沙龙|路演|论坛|展|赛)|培训班的|对接会的|洽谈/],
  ['guide', /(?:公开|办事|服务|操作|使用)(?:指南|手册)|(?:办理|申领|申请|申报)(?:流程|须知)/],
  ['other', /(?:暂停|暂缓|终止|取消|中止|停止)|领取|系统(?:升级|维护|切换)|放假|公开招聘|招聘(?:公告|启事)/],
  ['call', /申报(?:指南|通知)/],
  ['policy', /印发(?!.{0,40}(?:名单|目录|清单|名录))|修改.*决定/],
  ['call', /(?:开展|组织|受理).{0,50}(?:补贴|贴息|奖补|补助|资助|返还)(?:资金)?(?:工作)?的(?:通知|公告|通告)/],
  [
    'result',
    /(?:公布|发布|认定|确定|印发|下达).{0,60}(?:名单|目录|清单|名录|结果)|立项的通知|(?:名单|名录|清单|目录)(?:\(.{1,20}\))*$/,
  ],
  ['result', /关于(?:公布|认定|命名|授予|撤销|下达).{0,60}(?:的通知|的公告|的决定)|进行(?:补充)?备案的公告|(?:通报)$/],
  ['call', new RegExp(`(?:${ACTIONS.source}).{0,60}(?:通知|公告|通告|函|提醒|指南|启事)`)],
  ['policy', /办法|措施|政策|意见|细则|方案|规划|规定|条例|决定|标准|目录|若干|行动计划/],
  ['call', ACTIONS],
]

const ISSUES = /(?:印发|发布|公布|出台|制定)[^。]{0,20}[《“]|(?:印发|发布|公布|出台)[^。]{0,40}(?:政策|措施|办法|方案)/
const REPORTS = /记者|会议|举办|举行|召开|获悉|日前|近日|开展|部署|推进|\d{1,2}月\d{1,2}日/
const PUBLICITY = /(?:现|拟)?(?:予以|进行)公示|现将.{0,80}公示如下/
const FIRST_SENTENCES = 2
const PERIOD = /(?:申报|申请|受理|报名|填报)(?:期|时间|期限)|(?:申报|申请)截止/
const ANNOUNCES = /(?:通知|公告|通告|函)(?:\(.{1,20}\))*$/
const HEAD = 120
/** A text shorter than this reports nothing. */
const ENOUGH_TEXT = 150

const fromHeadline = (headline: string): NoticeKind | null =>
  HEADLINES.find(([, pattern]) => pattern.test(headline))?.[0] ?? null

/** Headlines that report of a policy or an event instead of being one: 某地召开会议, 某地多措并举推进某事. */
const REPORTING =
  /(?:召开|举行|举办|走进|上线|落幕|开幕|建成|启动|开展.{0,20}(?:座谈会|活动))[^的]{0,12}$|在.{2,12}(?:举办|举行|召开)|多措并举|^[^关]{2,40}(?:已|推进|部署|探索|聚焦|首创)|^[\u4e00-\u9fff]{2,8}:.{0,20}(?:助力|护航|赋能|跑出)/

const isReport = (headline: string): boolean => REPORTING.test(headline) && !/通知|公告|公示|函$/.test(headline)

/** A text without a telling headline: a digest's item on a policy, a report, or neither. */
const fromText = ({ title, source: { text, sentences } }: Document): NoticeKind => {
  const head = sentences
    .slice(0, FIRST_SENTENCES)
    .map((sentence) => sentence.text)
    .join('')
  if (PUBLICITY.test(text.slice(0, HEAD))) return 'publicity'
  if (ISSUES.test(head)) return 'policy'
  const enough = text.length >= ENOUGH_TEXT || isReport(title)
  return enough && REPORTS.test(text.slice(0, HEAD)) ? 'news' : 'other'
}

/** A notice whose heading does not say what for: it calls where its text states a period for applying. */
const announced = ({ source: { text } }: Document, headline: string): NoticeKind | null => {
  if (!ANNOUNCES.test(headline)) return null
  return PERIOD.test(text) ? 'call' : 'policy'
}

const kindOf = (doc: Document): NoticeKind => {
  const title = bareTitle(doc)
  const headline = headlineOf(doc)
  const plain = fromHeadline(doc.title)
  if (plain === 'interpretation' || plain === 'publicity' || plain === 'event')
    return isReport(title) ? fromText(doc) : plain
  if (headline === title && isReport(title)) return fromText(doc)
  return fromHeadline(headline) ?? plain ?? announced(doc, headline) ?? fromText(doc)
}

/** What the notice is for its reader. */
export const readKind: Reader = (doc) => ({ kind: kindOf(doc) })
