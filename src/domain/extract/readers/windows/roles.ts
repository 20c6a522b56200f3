import type { Audience } from '@/domain/notice'
import { lastActor, nextActor, oneKindActs, ownTail } from './actors'
import { asksActor, asksSomething } from './actions'
import { placeLabel } from './districts'
import type { Context } from './context'
import { labelAudience, labelOf } from './labels'

/** What the notice as a whole says of those it speaks to. */
export interface Addressees {
  /** A 公示 of its own, open to objections. */
  publicity: boolean
  /** Who the line of address names; authorities only where no firm is among them. */
  audience: Audience
}

/** Whom a day binds, and how that was found. */
export interface Role {
  audience: Audience
  by: 'label' | 'actor' | 'bid' | 'carried' | 'verb' | 'section' | 'address'
}

const OBJECTS = /异议|公告期|公示(?:期|时间|为期|\b|[0-9])|不同意见|(?:意见)?反馈|反映/
const ORGANISES = /组织[^,。;]{0,16}(?:企业|单位|机构)[^,。;]{0,20}(?:填报|申报|登录|提交|报名)/
const FORWARDS = /推荐(?:函|表|汇总|意见|名单|材料|文件)|审核|初审|汇总表?(?:上报|报)|联合行文|正式行文|完成推荐/

/** Only who applies does these. */
const OWN_VERBS =
  /^[^,。;]{0,16}(?:补交|补正|重新提交|填报申请|(?:在线|网上|线上|自主|自行)(?:填报|申报|提交|报名)|扫码|报名回执)/
const VOTE = /投票(?:时间)?[(:为]{0,2}$/
/** A draft on which anybody may comment. */
const COMMENTS = /征求意见|(?:修改|反馈|书面)意见|意见(?:建议|和建议|或建议)|提出意见|(?:^|[,将的])意见[^,。;]{0,8}反馈/

const isObjection = ({ head, tail, rest }: Context, publicity: boolean): boolean =>
  publicity &&
  (/(?:公示|公告期)[^,。;]{0,12}$/.test(head) ||
    (OBJECTS.test(head + tail + rest) && !/补充|上传|提交(?:材料|申请)/.test(rest)))

const isForAnybody = (context: Context, publicity: boolean): boolean =>
  isObjection(context, publicity) || VOTE.test(context.lead) || COMMENTS.test(context.tail)

/** The label above a list names its lines only where they name nobody of their own. */
const listLabelOf = ({ listLabel, lead }: Context): string | null =>
  lead.endsWith(':') || lastActor(lead) === null ? listLabel : null

const titleOf = ({ sentence }: Context): string => (sentence.sections[sentence.sections.length - 1] ?? '').slice(0, 10)

/** True for a day with which the text of a section begins. */
const isBare = ({ head }: Context): boolean => head.replace(/^[^\u3400-\u9fff]+/, '').length < 3

/** The heading of a section is the label of a day with which its text begins. */
const sectionLabel = (context: Context): string | null => {
  const title = titleOf(context)
  return isBare(context) && /时间|期限|日期/.test(title) ? title : null
}

const inRow = ({ rowActor }: Context): Role | null => {
  const audience = rowActor === null ? null : lastActor(`${rowActor}:`)
  return audience === null ? null : { audience, by: 'label' }
}

const labelled = (context: Context): Role | null => {
  const { head, lead } = context
  const label = labelOf(lead) ?? placeLabel(head, lead) ?? listLabelOf(context) ?? sectionLabel(context)
  const audience = label === null ? null : labelAudience(label)
  return audience === null || audience === 'public' ? null : { audience, by: 'label' }
}

/** A body that checks what firms hand in does not apply itself, whatever it is called. */
const CHECKS = /^[^,。;]{0,12}(?:审核|初审|推荐(?!表|书|材料)|汇总上报|评审|核查)/

const byActor = ({ lead, tail }: Context): Role | null => {
  const audience = lastActor(lead) ?? nextActor(tail)
  if (audience === null) return null
  return { audience: audience === 'enterprise' && CHECKS.test(tail) ? 'authority' : audience, by: 'actor' }
}

/** What is reported up once an office has checked it, the office reports: 经区科技局审核后于3月25日前报市科技局. */
const CHECKED = /(?:审核|初审|核实|审查|核查)(?:同意|通过|盖章|汇总|合格|无误)*后,?(?:于|在|统一)?$/
const REPORTS_UP = /^(?:统一|汇总)?(?:上报|转报|报送?)/
const isReportedUp = ({ lead, tail }: Context): boolean => CHECKED.test(lead) && REPORTS_UP.test(tail)

/** 提交交易团审核: whoever hands in for a check does not check. */
const HANDS_IN = /^[^。;]{0,30}(?:提交|提请|送交)[^,。;]{1,12}(?:审核|初审)/
const handsIn = ({ head, tail }: Context): boolean => HANDS_IN.test(tail) && lastActor(head) === 'enterprise'

const byForwarding = (context: Context): Role | null =>
  !handsIn(context) && FORWARDS.test(ownTail(context.tail)) && !OWN_VERBS.test(context.tail)
    ? { audience: 'authority', by: 'verb' }
    : null

const byOwnVerb = ({ tail }: Context): Role | null =>
  OWN_VERBS.test(tail) ? { audience: 'enterprise', by: 'verb' } : null

const carried = ({ head }: Context): Role | null => {
  const audience = lastActor(head)
  return audience === null ? null : { audience, by: oneKindActs(head) ? 'actor' : 'carried' }
}

const SECTION_ACTOR = /^(?:各)?(?:区|县|市|省|地|盟|州)级|审核|推荐|主管部门|归口/
const bySection = (context: Context): Role | null => {
  const title = titleOf(context)
  if (SECTION_ACTOR.test(title)) return { audience: 'authority', by: 'section' }
  return /^企业|^申[报领请]|^受理|^网上|^征集|^报名/.test(title) ? { audience: 'enterprise', by: 'section' } : null
}

/** Under a heading like 申领时限 a day needs no verb of its own. */
const TIMED_SECTION = /^(?:申领|申报|申请|受理|报名|填报|征集|招募|提交|报送|兑付|兑现)(?:时间|时限|期限|日期|截止)/
const inTimedSection = (context: Context): boolean =>
  context.mention.shape !== 'on' &&
  (TIMED_SECTION.test(titleOf(context)) || (isBare(context) && bySection(context) !== null))

const asks = (context: Context): boolean =>
  [context.tail, context.rest, context.lead].some(asksSomething) ||
  inTimedSection(context) ||
  (context.mention.shape === 'until' && asksActor(context.tail) && byActor(context) !== null)

/** 第二批:9月1日至9月30日 says when the firms of a batch may apply. */
const BATCH_ONLY = /^[^\u3400-\u9fff]*第[一二三四五六七八九十\d]{1,2}(?:批次?|轮|期)(?:申报)?(?:时间)?[:为]{0,2}$/
const byBatch = ({ lead, mention }: Context): Role | null =>
  mention.shape === 'range' && BATCH_ONLY.test(lead) ? { audience: 'enterprise', by: 'section' } : null

/** Somebody is bidden to do by a day what no verb of ours names: 企业须在3月20日前签署承诺书. */
const BIDS = /(?:请|应当?|须|务必|需)(?:于|在)?$/
/** 企业如需修改,请于…: the one spoken of is asked. */
const ASKS_NICELY = /[,;](?:请|请务必)(?:于|在)?$/
const bidden = (context: Context): Role | null => {
  if (context.mention.shape !== 'until' || !BIDS.test(context.lead)) return null
  const own = lastActor(context.lead.slice(context.lead.search(/[^,;]*$/)))
  const audience = own ?? (ASKS_NICELY.test(context.lead) ? lastActor(context.head) : null)
  return audience && { audience, by: 'bid' }
}

/** A duty of every year needs no verb that we know. */
const recurringDuty = (context: Context): Role | null => {
  const role = context.mention.recurrence === null ? null : byActor(context)
  return role?.audience === 'authority' ? role : null
}

const byAddress = ({ lead }: Context, { publicity, audience }: Addressees): Role | null => {
  if (!publicity) return { audience, by: 'address' }
  return /[须应请][^,。;]*$/.test(lead) ? { audience: 'enterprise', by: 'address' } : null
}

const byWords = (context: Context, addressees: Addressees): Role | null => {
  if (isReportedUp(context)) return { audience: 'authority', by: 'carried' }
  if (ORGANISES.test(context.tail)) return { audience: 'enterprise', by: 'actor' }
  const told = byActor(context) ?? byForwarding(context) ?? carried(context)
  const found = told ?? byOwnVerb(context) ?? bySection(context)
  return found ?? byAddress(context, addressees)
}

/** Whom a day binds, or null where nothing is asked. */
export const roleOf = (context: Context, addressees: Addressees): Role | null => {
  if (isForAnybody(context, addressees.publicity)) return { audience: 'public', by: 'label' }
  const sure = inRow(context) ?? labelled(context) ?? recurringDuty(context) ?? byBatch(context)
  if (sure) return sure
  return asks(context) ? byWords(context, addressees) : bidden(context)
}
