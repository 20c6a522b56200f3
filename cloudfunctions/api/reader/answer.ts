import type { SubscriptionTemplate } from '@/contract/grants'
import { TEMPLATE_KINDS } from '@/contract/grants'
import type { ReaderAnswer } from '@/contract/reader'
import type { Call } from '../../_shared/handler'
import { creditsOf } from '../../_shared/repositories/grants'
import type { ReaderSettings } from '../../_shared/repositories/readers'
import { chosenTemplates } from '../../_shared/repositories/settings'

const templates = async (): Promise<SubscriptionTemplate[]> => {
  const chosen = await chosenTemplates()
  return TEMPLATE_KINDS.flatMap((kind) => {
    const templateId = chosen[kind]?.templateId
    return templateId === undefined ? [] : [{ kind, templateId }]
  })
}

/** What the client must know of a reader: what he chose, the messages left, the templates to ask for. */
export const readerAnswer = async (reader: ReaderSettings, { openid, now }: Call): Promise<ReaderAnswer> => {
  const [credits, known] = await Promise.all([creditsOf(openid), templates()])
  return { reader, credits, templates: known, now }
}
