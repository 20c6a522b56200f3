import type { GrantResult, SubscriptionTemplate } from '@/contract/grants'
import { post } from '../browser/post'
import { showSheet } from '../browser/subscribeSheet'
import { readAnswer, readRefusal } from './answer'
import type { Asked } from './answer'

type Setting = { subscriptionsSetting: { itemSettings: Record<string, GrantResult> } }

/** What was ticked to be kept, by the emulator's stand-in for WeChat; null where it must ask. */
const keptFor = async (templates: SubscriptionTemplate[]): Promise<GrantResult | null> => {
  const { subscriptionsSetting } = (await post('/_wechat/setting', {})) as Setting
  const kept = templates.map(({ templateId }) => subscriptionsSetting.itemSettings[templateId])
  return kept.every((each) => each !== undefined && each === kept[0]) ? (kept[0] ?? null) : null
}

const tell = async (templates: SubscriptionTemplate[], result: GrantResult, keep: boolean): Promise<Asked> => {
  const results = Object.fromEntries(templates.map(({ templateId }) => [templateId, result]))
  await post('/_wechat/subscribe', { results, keep })
  return readAnswer(templates, results)
}

/** Opens a sheet that looks and behaves like WeChat's; a kept answer opens none, and each tap still counts. */
export const askToSend = async (templates: SubscriptionTemplate[]): Promise<Asked> => {
  try {
    const kept = await keptFor(templates)
    if (kept !== null) return await tell(templates, kept, false)
    const { result, keep } = await showSheet()
    return await tell(templates, result, keep)
  } catch (error) {
    return readRefusal(error)
  }
}
