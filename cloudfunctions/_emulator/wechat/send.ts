import type { Ledger } from './ledger'
import { wrongField, type Template } from './template'

/** WeChat's answer to an openapi call. */
export type WeChatAnswer = { errcode: number; errmsg: string }

export type Message = {
  touser?: unknown
  template_id?: unknown
  page?: unknown
  data?: { [key: string]: { value?: unknown } | undefined }
  miniprogram_state?: unknown
}

export type WeChatSettings = { templates: Template[]; pages: string[] }

const STATES = [undefined, 'developer', 'trial', 'formal']

/** subscribeMessage.send, checked as WeChat checks it; an accepted message stands in the ledger. */
export function sendSubscribeMessage(
  message: Message,
  { templates, pages }: WeChatSettings,
  ledger: Ledger,
  at: string,
): WeChatAnswer {
  const openid = typeof message.touser === 'string' ? message.touser : ''
  if (!ledger.knows(openid)) return { errcode: 40003, errmsg: `invalid openid: ${openid || 'touser is empty'}` }
  const template = templates.find(({ id }) => id === message.template_id)
  if (!template) return { errcode: 40037, errmsg: `invalid template_id: ${String(message.template_id)}` }
  const wrong = wrongMessage(message, template, pages)
  if (wrong) return wrong
  const delivered = ledger.deliver({
    openid,
    templateId: template.id,
    title: template.title,
    fields: template.fields.map(({ key, label }) => ({ label, value: String(message.data?.[key]?.value) })),
    page: typeof message.page === 'string' ? message.page : null,
    at,
  })
  if (!delivered) return { errcode: 43101, errmsg: 'user refuse to accept the msg' }
  return { errcode: 0, errmsg: 'ok' }
}

function wrongMessage(message: Message, template: Template, pages: string[]): WeChatAnswer | null {
  const page = typeof message.page === 'string' ? message.page.split('?')[0] : undefined
  if (message.page !== undefined && !pages.includes(page ?? '')) {
    return { errcode: 41030, errmsg: `invalid page: ${String(message.page)}` }
  }
  const wrong = wrongField(template, message.data ?? {})
  if (wrong) return { errcode: 47003, errmsg: `argument invalid! ${wrong}` }
  if (!STATES.includes(message.miniprogram_state as string | undefined)) {
    return { errcode: 47003, errmsg: 'argument invalid! miniprogram_state' }
  }
  return null
}
