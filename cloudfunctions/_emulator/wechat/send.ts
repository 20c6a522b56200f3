import { accept, refuse, type WeChatAnswer } from './answer'
import { wrongField, type Template } from './template'
import type { Request, World } from './world'

type Data = { [key: string]: { value?: unknown } | undefined }

const STATES = [undefined, 'developer', 'trial', 'formal']
const LANGUAGES = [undefined, 'zh_CN', 'en_US', 'zh_HK', 'zh_TW']

const dataOf = ({ data }: Request): Data => (typeof data === 'object' && data !== null ? (data as Data) : {})

/** subscribeMessage.send, checked as WeChat checks it; an accepted message stands in the ledger. */
export function sendSubscribeMessage(request: Request, world: World): WeChatAnswer {
  const { ledger, templates, clock } = world
  const openid = typeof request.touser === 'string' ? request.touser : ''
  if (!ledger.knows(openid)) return refuse(40003, openid || 'touser is empty')
  const template = templates.find(({ id }) => id === request.template_id)
  if (!template) return refuse(40037, String(request.template_id))
  const wrong = wrongMessage(request, template, world)
  if (wrong) return wrong
  const data = dataOf(request)
  const delivered = ledger.deliver({
    openid,
    templateId: template.id,
    title: template.title,
    fields: template.fields.map(({ key, label }) => ({ label, value: String(data[key]?.value) })),
    page: typeof request.page === 'string' ? request.page : null,
    at: clock.minute(),
  })
  return delivered ? accept() : refuse(43101)
}

function wrongMessage(request: Request, template: Template, { pages }: World): WeChatAnswer | null {
  const { page, miniprogram_state: state, lang } = request
  if (page !== undefined && !pages.includes(String(page).split('?')[0] ?? '')) return refuse(41030, String(page))
  const wrong = wrongField(template, dataOf(request))
  if (wrong) return refuse(47003, wrong)
  if (!STATES.includes(state as string | undefined)) return refuse(47003, 'miniprogram_state')
  if (!LANGUAGES.includes(lang as string | undefined)) return refuse(47003, 'lang')
  return null
}
