import type { SubscriptionTemplate, TemplateKind } from '@/contract/grants'
import { post } from '../browser/post'
import { showSheet } from '../browser/subscribeSheet'
import { readAnswer, readRefusal } from './answer'
import type { Asked } from './answer'

const KEPT = 'huiqi.keptAnswers'

const TITLES: Record<TemplateKind, string> = {
  deadline: '申报截止提醒',
  change: '政策变更通知',
  match: '新政策提醒',
}

type Results = Record<string, 'accept' | 'reject'>

const kept = (): Results => JSON.parse(window.localStorage.getItem(KEPT) ?? '{}') as Results

/** What the reader allows now; what he once chose to keep is not asked again. */
const choose = async (templates: SubscriptionTemplate[]): Promise<Results> => {
  const before = kept()
  const open = templates.filter(({ templateId }) => before[templateId] === undefined)
  if (open.length === 0) return before
  const { allowed, keep } = await showSheet(open.map(({ kind }) => TITLES[kind]))
  const chosen = Object.fromEntries(
    open.map(({ templateId }, index) => [templateId, allowed[index] ? 'accept' : 'reject'] as const),
  )
  if (keep) window.localStorage.setItem(KEPT, JSON.stringify({ ...before, ...chosen }))
  return { ...before, ...chosen }
}

/** Opens a sheet that looks and behaves like WeChat's; a kept answer opens none. The emulator hears what was allowed. */
export const askToSend = async (templates: SubscriptionTemplate[]): Promise<Asked> => {
  try {
    const results = await choose(templates)
    const asked = Object.fromEntries(templates.map(({ templateId }) => [templateId, results[templateId] ?? 'reject']))
    await post('/_wechat/subscribe', { results: asked })
    return readAnswer(templates, asked)
  } catch (error) {
    return readRefusal(error)
  }
}
