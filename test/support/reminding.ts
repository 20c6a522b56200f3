import { settings } from '../../config/settings'
import type { Window } from '@/domain/notice'

export const TEMPLATE = 'huiqi-deadline'

/** The settings as an installation begins. */
export const settingsSeed = { settings }

/** A stored notice as far as reminders and cards look at it. */
export const noticeRow = (parts: { _id: string; title: string; windows: Window[] }) => ({
  kind: 'call',
  issuers: [],
  region: null,
  regionCode: null,
  publishedOn: '2025-12-08',
  quota: null,
  limited: false,
  benefit: null,
  benefits: [],
  objectUntil: null,
  pictureOnly: false,
  feedKey: `2025-12-08:${parts._id}`,
  listed: true,
  terms: [],
  closeMonths: [],
  revision: 1,
  contentHash: 'hash-1',
  extractorVersion: 1,
  ended: null,
  ...parts,
})

/** A tap on 允许 in WeChat's sheet, as WeChat hears of it. */
export const acceptAtWeChat = async (url: string, openid: string, template = TEMPLATE): Promise<void> => {
  const answer = await fetch(`${url}/_wechat/subscribe`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-Dev-Openid': openid },
    body: JSON.stringify({ results: { [template]: 'accept' } }),
  })
  if (!answer.ok) throw new Error(`WeChat's stand-in answered ${answer.status}: ${await answer.text()}`)
}
