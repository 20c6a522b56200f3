import { openapi } from './cloud'

/** One subscription message to one reader. */
export interface OutgoingMessage {
  openid: string
  templateId: string
  /** The page that a tap opens, with its query. */
  page: string
  data: Record<string, string>
  /** Which version of the program a tap opens. */
  miniprogramState: 'formal' | 'trial'
}

/** Accepted is not read; a code of null is no answer at all. */
export type SendOutcome = { outcome: 'accepted' } | { outcome: 'refused'; code: number | null; words: string }

/** The way out to WeChat. */
export interface Messenger {
  send: (message: OutgoingMessage) => Promise<SendOutcome>
}

/** The SDK says `errCode`, WeChat itself `errcode`; null where neither did. */
export const codeOf = ({ errCode, errcode }: { errCode?: unknown; errcode?: unknown }): number | null => {
  const code = errCode ?? errcode
  return typeof code === 'number' ? code : null
}

export const wordsOf = ({ errMsg, errmsg }: { errMsg?: unknown; errmsg?: unknown }, said: unknown): string =>
  String(errMsg ?? errmsg ?? said).slice(0, 200)

const refusal = (said: unknown): SendOutcome => {
  const parts = (said ?? {}) as Record<string, unknown>
  return { outcome: 'refused', code: codeOf(parts), words: wordsOf(parts, said) }
}

/** What WeChat's answer says; an answer without a code is no answer that we know. */
export const readAnswer = (answer: unknown): SendOutcome =>
  codeOf((answer ?? {}) as Record<string, unknown>) === 0 ? { outcome: 'accepted' } : refusal(answer)

/** WeChat's subscribeMessage.send; the SDK throws where WeChat refuses. */
export const wechatMessenger: Messenger = {
  send: async ({ openid, templateId, page, data, miniprogramState }) => {
    const fields = Object.entries(data).map(([key, value]) => [key, { value }] as const)
    const message = { touser: openid, templateId, page, data: Object.fromEntries(fields), miniprogramState }
    try {
      return readAnswer(await openapi.subscribeMessage.send(message))
    } catch (thrown) {
      return refusal(thrown)
    }
  },
}
