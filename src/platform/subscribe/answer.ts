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

const SETTINGS_OFF = 20004
/** Lists, ids or rights of this program are wrong: another tap helps nobody. */
const OUR_FAULT = [10001, 10004, 20001, 20002, 20003, 20005, 20013]

const refusalWords = (code: number): string => {
  if (code === SETTINGS_OFF) return '订阅消息总开关已关闭，请在右上角“…”的设置里打开'
  if (OUR_FAULT.includes(code)) return `暂时不能订阅微信提醒（${code}），截止日期在“日程”里看得到`
  return '没有取得订阅，请再点一次'
}

/** Why WeChat could not ask, and what the reader can do. */
export const readRefusal = (error: unknown): Asked => ({
  asked: false,
  words: refusalWords(Number((error as { errCode?: unknown } | null)?.errCode)),
})
