import type { GrantResult, SubscriptionTemplate, TemplateKind } from '@/contract/grants'

/** What the reader allowed, or why the sheet could not ask. */
export type Asked =
  { asked: true; results: { kind: TemplateKind; result: GrantResult }[] } | { asked: false; words: string }

/** The sheet's answer by template id, read template by template; an unknown word counts as a refusal. */
export const readAnswer = (templates: SubscriptionTemplate[], byId: Record<string, unknown>): Asked => ({
  asked: true,
  results: templates.map(({ kind, templateId }) => {
    const result = byId[templateId]
    const known = result === 'accept' || result === 'ban' || result === 'filter'
    return { kind, result: known ? result : 'reject' }
  }),
})

// Codes of wx.requestSubscribeMessage.
const WORDS: Record<number, string> = {
  10002: '网络不好，没有取得订阅，请再点一次',
  10003: '网络不好，没有取得订阅，请再点一次',
  10005: '微信在后台，请回到这里再点一次',
  20004: '订阅消息总开关已关闭，请在右上角“…”的设置里打开；也可以加入手机日历',
}
/** Lists, ids or rights of this program are wrong: another tap helps nobody. */
const OUR_FAULT = [10001, 10004, 20001, 20002, 20003, 20005, 20013]

const wordsOf = (code: number): string => {
  if (OUR_FAULT.includes(code)) return `暂时不能订阅微信提醒（${code}），可以加入手机日历`
  return WORDS[code] ?? '没有取得订阅，请再点一次'
}

/** Why WeChat could not ask, and what the reader can do; a sheet closed with the back key is no answer. */
export const readRefusal = (error: unknown): Asked => {
  const { errCode, errMsg } = (error ?? {}) as { errCode?: unknown; errMsg?: unknown }
  const cancelled = /cancel/i.test(String(errMsg))
  return { asked: false, words: cancelled ? '已取消，没有增加订阅' : wordsOf(Number(errCode)) }
}

/** What the reader goes without, and what takes its place. */
const WITHOUT = {
  deadline: { name: '截止提醒', instead: '加入手机日历' },
  match: { name: '新政策提醒', instead: '到“我的 · 消息”里看' },
  change: { name: '变更提醒', instead: '到“我的 · 消息”里看' },
} as const

const refused = (kind: TemplateKind, result: Exclude<GrantResult, 'accept'>): string => {
  const { name, instead } = WITHOUT[kind]
  if (result === 'ban') return `微信已停用这类消息，可以${instead}`
  if (result === 'filter') return '微信没有受理这次订阅，请再点一次'
  return `没有允许${name}，收不到微信消息；若不再弹窗，请在右上角“…”的设置里打开，或${instead}`
}

/** What to say of the answer, null where the tap got what it was for: deadlines where they were asked for, nothing depends on the others. */
export const refusalWords = (asked: Asked): string | null => {
  if (!asked.asked) return asked.words
  const main = asked.results.find(({ kind }) => kind === 'deadline') ?? asked.results[0]
  return main === undefined || main.result === 'accept' ? null : refused(main.kind, main.result)
}
