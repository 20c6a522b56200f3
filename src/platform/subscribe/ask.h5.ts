import type { GrantResult, SubscriptionTemplate, TemplateKind } from '@/contract/grants'
import { post } from '../browser/post'
import { showSheet } from '../browser/subscribeSheet'
import { readAnswer, readRefusal } from './answer'
import type { Asked } from './answer'

const TITLES: Record<TemplateKind, string> = {
  deadline: '申报截止提醒',
  change: '政策变更通知',
  match: '新政策提醒',
}

type Results = Record<string, GrantResult>
type Setting = { subscriptionsSetting: { itemSettings: Results } }

/** What was ticked to be kept, by the emulator's stand-in for WeChat. */
const keptAnswers = async (): Promise<Results> =>
  ((await post('/_wechat/setting', {})) as Setting).subscriptionsSetting.itemSettings

const tell = (results: Results, keep: boolean): Promise<unknown> => post('/_wechat/subscribe', { results, keep })

/** Opens a sheet that looks and behaves like WeChat's for what has no kept answer; each tap counts all the same. */
export const askToSend = async (templates: SubscriptionTemplate[]): Promise<Asked> => {
  try {
    const before = await keptAnswers()
    const kept = templates.filter(({ templateId }) => before[templateId] !== undefined)
    const open = templates.filter((template) => !kept.includes(template))
    const results: Results = Object.fromEntries(
      kept.map(({ templateId }) => [templateId, before[templateId] ?? 'reject'] as const),
    )
    if (kept.length > 0) await tell(results, false)
    if (open.length > 0) {
      const { allowed, keep } = await showSheet(open.map(({ kind }) => TITLES[kind]))
      const chosen: Results = Object.fromEntries(
        open.map(({ templateId }, index) => [templateId, allowed[index] ? 'accept' : 'reject'] as const),
      )
      await tell(chosen, keep)
      Object.assign(results, chosen)
    }
    return readAnswer(templates, results)
  } catch (error) {
    return readRefusal(error)
  }
}
