import type { Audience, WindowAction } from '@/domain/notice'

const VERBS: { action: WindowAction; pattern: RegExp }[] = [
  { action: 'object', pattern: /异议|复核申请|书面复核|不同意见/ },
  { action: 'register', pattern: /报名|注册(?!地|商标)|参团|参会/ },
  { action: 'recommend', pattern: /推荐|遴选/ },
  { action: 'review', pattern: /审核|初审|复审|评审|论证|核查|复核|审查|联审|会审|监测/ },
  { action: 'maintain', pattern: /更新|动态管理表/ },
  { action: 'other', pattern: /领取|投票|决定是否/ },
  { action: 'submit', pattern: /提交|上传|补交|填报|寄送|发送|发至|核对|确认|递交|送达|报送|报至|交至/ },
  { action: 'report', pattern: /上报|汇总|报(?=省|市|区|县|我|部|工)/ },
  { action: 'apply', pattern: /申报|申请|受理|申领|征集|提出|兑付|登录|办理|入库/ },
]

const FITS: Record<Audience, RegExp> = {
  enterprise: /object|register|maintain|submit|apply|other/,
  authority: /recommend|review|submit|report|other/,
  bank: /submit|apply|report/,
  public: /object|other/,
  other: /submit|report|review|other/,
}
const DEFAULTS: Record<Audience, WindowAction> = {
  enterprise: 'apply',
  authority: 'report',
  bank: 'report',
  public: 'object',
  other: 'report',
}

/** What is to be done, in the first words that fit whoever does it. */
export const actionOf = (audience: Audience, words: string, yearly: boolean): WindowAction => {
  const found = VERBS.filter(({ action, pattern }) => FITS[audience].test(action) && pattern.test(words))
  const once = !yearly && !/更新/.test(words)
  const fitting = once ? found.filter(({ action }) => action !== 'maintain') : found
  const action = fitting[0]?.action ?? DEFAULTS[audience]
  return audience === 'authority' && action === 'submit' ? 'report' : action
}

const DOES =
  /申报|申请|自评|扫码|提交|填报|上传|登录|报名|注册|补交|补充|补正|核对|确认|领取|提出|递交|寄送|发送|发至|报送|报至|送[达至到交]|寄[至到出]|交到|更[新正]|申领|参评|交至|办理|登记|受理|推荐|审核|初审|复审|联审|会审|汇总|上报|转报|复核|评审|反馈|反映|决定|核查|查验|排查|摸底|报(?=省|市|区|县|我|部|工|所)|截止|招募/

/** Asks only where it stands right behind a day and its actor: these words as often tell of papers. */
const DOES_THEN = /^[^,。;]{0,12}(?:提供|签订|签约|完善|备案|出具)/

/** True where the words behind a day say what its actor has to do. */
export const asksActor = (tail: string): boolean => DOES_THEN.test(tail)

/** True where the words ask somebody to do something. */
export const asksSomething = (words: string): boolean => DOES.test(words)
