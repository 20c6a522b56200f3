import type { GrantResult, SubscriptionTemplate } from '@/contract/grants'
import { post } from '../browser/post'
import { showSheet } from '../browser/subscribeSheet'
import { readAnswer, readRefusal } from './answer'
import type { Asked } from './answer'

const KEPT = 'huiqi.keptAnswer'

/** The emulator's stand-in for WeChat remembers what was allowed, as WeChat would. */
const tell = async (templates: SubscriptionTemplate[], result: GrantResult): Promise<Asked> => {
  const results = Object.fromEntries(templates.map(({ templateId }) => [templateId, result]))
  await post('/_wechat/subscribe', { results })
  return readAnswer(templates, results)
}

/** Opens a sheet that looks and behaves like WeChat's; a kept answer opens none. */
export const askToSend = async (templates: SubscriptionTemplate[]): Promise<Asked> => {
  const kept = window.localStorage.getItem(KEPT)
  try {
    if (kept === 'accept' || kept === 'reject') return await tell(templates, kept)
    const { result, keep } = await showSheet()
    if (keep) window.localStorage.setItem(KEPT, result)
    return await tell(templates, result)
  } catch (error) {
    return readRefusal(error)
  }
}
