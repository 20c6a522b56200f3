import Taro from '@tarojs/taro'
import type { SubscriptionTemplate } from '@/contract/grants'
import { readAnswer, readRefusal } from './answer'
import type { Asked } from './answer'

/** Opens WeChat's sheet. To be called in the tap itself, before anything is awaited, else WeChat refuses. */
export const askToSend = (templates: SubscriptionTemplate[]): Promise<Asked> =>
  Taro.requestSubscribeMessage({ tmplIds: templates.map(({ templateId }) => templateId), entityIds: [] }).then(
    (answer) => readAnswer(templates, answer as unknown as Record<string, unknown>),
    readRefusal,
  )
