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
interface Setting {
  subscriptionsSetting: { mainSwitch: boolean; itemSettings: Results }
  filtered: string[]
}

/** What is answered without a sheet, by the emulator's stand-in for WeChat; thrown like WeChat where it may not ask at all. */
const givenAnswers = async (): Promise<Results> => {
  const { subscriptionsSetting, filtered } = (await post('/_wechat/setting', {})) as Setting
  const { mainSwitch, itemSettings } = subscriptionsSetting
  if (!mainSwitch) throw { errCode: 20004, errMsg: 'requestSubscribeMessage:fail main switch is off' }
  return { ...itemSettings, ...Object.fromEntries(filtered.map((id) => [id, 'filter' as const])) }
}

/** What the reader decided; of what WeChat itself refuses nothing is told. */
const tell = async (results: Results, keep: boolean): Promise<void> => {
  const decided = Object.entries(results).filter(([, result]) => result === 'accept' || result === 'reject')
  if (decided.length > 0) await post('/_wechat/subscribe', { results: Object.fromEntries(decided), keep })
}

/** Opens a sheet that looks and behaves like WeChat's for what has no answer yet; each tap counts all the same. */
export const askToSend = async (templates: SubscriptionTemplate[]): Promise<Asked> => {
  try {
    const before = await givenAnswers()
    const given = templates.filter(({ templateId }) => before[templateId] !== undefined)
    const open = templates.filter((template) => !given.includes(template))
    const results: Results = Object.fromEntries(
      given.map(({ templateId }) => [templateId, before[templateId] ?? 'reject'] as const),
    )
    await tell(results, false)
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
