import type { InboxAnswer } from '@/contract/follows'
import type { FeedAnswer, GetAnswer } from '@/contract/notices'
import type { ReviewAnswer } from '@/contract/desk/review'
import { article, call } from './articles'
import { startCloud } from './cloud'
import type { Cloud } from './cloud'
import { deskOf, factOf, firstOwner } from './desk'
import { acceptAtWeChat, settingsSeed } from './reminding'
import { startSourceServer } from './sourceServer'

const MONEY = '对符合条件的企业，按设备购置额的10%给予补助，最高不超过500万元。'

/** What the call for projects says. */
export const saying = (closes: string) => `${call('', closes).finalContent}${MONEY}`
const equipment = (closes: string, changes = {}) =>
  call('1', closes, { 标题title: '关于组织申报技改项目的通知', finalContent: saying(closes), ...changes })

const idIn = async (cloud: Cloud): Promise<string> => {
  const { cards } = (await cloud.call('notices.feed', {})) as FeedAnswer
  return cards.find(({ title }) => title.includes('技改'))?.id ?? ''
}

/** A desk with an owner, a source whose call for projects closes on 20 January 2026, and readers of it. */
export const startReviewing = async () => {
  const server = await startSourceServer()
  const source = { _id: 'city', name: '示例市平台', form: 'wechat-articles', url: server.url, region: '320100' }
  const seed = { sources: [source], settings: [...settingsSeed.settings, firstOwner] }
  const cloud = await startCloud({ now: '2026-01-06T08:00', seed })
  const desk = deskOf(cloud)
  const says = (closes: string, changes = {}) => server.say([equipment(closes, changes), article('2')])
  says('2026年1月20日')
  await cloud.emulator.fireTimer('sync')
  await desk.becomeOwner()
  const id = await idIn(cloud)
  const decide = (review: ReviewAnswer, kind: 'window' | 'benefit', rest: object) =>
    desk.get('review.decide', {
      ...{ id, version: review.version, key: factOf(review, kind).key },
      ...(rest as { verdict: 'confirmed' }),
    })
  return {
    cloud,
    desk,
    id,
    decide,
    /** The office changes its text; the source has it an hour and a half later. */
    async officeSays(closes: string, changes = {}, minute = '2026-01-06T09:30') {
      says(closes, changes)
      await cloud.emulator.setNow(minute)
    },
    seen: async () => (await cloud.call('notices.get', { id })) as GetAnswer,
    ownClose: async () => ((await cloud.call('notices.get', { id })) as GetAnswer).notice.windows[0]?.closes,
    correct: async (closes: string, more: object = {}) =>
      decide(await desk.review(id), 'window', { verdict: 'corrected', changes: { closes }, ...more }),
    /** A reader who follows and may be told of so many changes. */
    async follower(changes = 1) {
      const kinds = ['deadline', ...Array.from({ length: changes }, () => 'change')]
      for (const [tap, kind] of kinds.entries()) {
        await acceptAtWeChat(cloud.emulator.url, 'reader-1', `huiqi-${kind}`)
        await cloud.call('grants.add', { tapId: `tap-00${tap}`, results: [{ kind, result: 'accept' }] })
      }
      await cloud.call('follows.set', { noticeId: id, leads: [1] })
    },
    async remind(minute: string) {
      await cloud.emulator.setNow(minute)
      await cloud.emulator.fireTimer('remind')
    },
    /** What the reader was told of changes, and whether it was sent. */
    async told() {
      const { reminders } = (await cloud.call('inbox.list', {})) as InboxAnswer
      return reminders
        .filter(({ kind }) => kind === 'change')
        .map(({ words, state }) => `${words} ${state}`)
        .sort()
    },
    async stop() {
      await cloud.stop()
      await server.stop()
    },
  }
}

export type Reviewing = Awaited<ReturnType<typeof startReviewing>>
