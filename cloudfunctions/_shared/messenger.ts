import { openapi } from './cloud'

/** One subscription message to one reader. */
export interface OutgoingMessage {
  openid: string
  templateId: string
  /** The page that a tap opens, with its query. */
  page: string
  data: Record<string, string>
}

/** Accepted is not read; a code of null is no answer at all. */
export type SendOutcome = { outcome: 'accepted' } | { outcome: 'refused'; code: number | null; words: string }

/** The way out to WeChat. */
export interface Messenger {
  send: (message: OutgoingMessage) => Promise<SendOutcome>
}

const refusal = (thrown: unknown): SendOutcome => {
  const { errCode, errMsg } = (thrown ?? {}) as { errCode?: unknown; errMsg?: unknown }
  return {
    outcome: 'refused',
    code: typeof errCode === 'number' ? errCode : null,
    words: String(errMsg ?? thrown).slice(0, 200),
  }
}

/** WeChat's subscribeMessage.send; the SDK throws where WeChat refuses. */
export const wechatMessenger: Messenger = {
  send: async ({ openid, templateId, page, data }) => {
    const fields = Object.entries(data).map(([key, value]) => [key, { value }] as const)
    try {
      await openapi.subscribeMessage.send({ touser: openid, templateId, page, data: Object.fromEntries(fields) })
      return { outcome: 'accepted' }
    } catch (thrown) {
      return refusal(thrown)
    }
  },
}
