import type { ColleagueShares } from '@/contract/desk/shares'
import type { FeedAnswer } from '@/contract/notices'
import type { ShareCreateAnswer } from '@/contract/shares'
import { call } from '../../support/articles'
import { startCloud } from '../../support/cloud'
import type { Cloud } from '../../support/cloud'
import { deskOf, firstOwner } from '../../support/desk'
import { settingsSeed } from '../../support/reminding'
import { stored } from '../../support/stored'

jest.setTimeout(120_000)

const COLLEAGUES = ['editor-1', 'viewer-1', 'busy-1']
const MANY = 32
const busy = Array.from({ length: MANY }, (_, at) => ({
  ...{ _id: `busy${String(at).padStart(2, '0')}`, openid: 'busy-1', noticeId: `n${at}`, noticeTitle: `第${at}号` },
  ...{ kind: 'call', regionCode: null, createdAt: `2025-12-01T08:${String(at).padStart(2, '0')}` },
  ...{ opens: 1, follows: 0, day: '2025-12-01', seen: [], picture: null },
}))

let cloud: Cloud
let desk: ReturnType<typeof deskOf>
let noticeId = ''

beforeAll(async () => {
  const articles = [call('equipment', '2026年3月20日')]
  const source = { id: 'city', name: '示例市平台', form: 'wechat-articles', content: JSON.stringify(articles) }
  const seed = { settings: [...settingsSeed.settings, firstOwner], shares: busy }
  cloud = await startCloud({ now: '2026-01-06T08:00', sources: [source], seed })
  await cloud.emulator.fireTimer('sync')
  desk = deskOf(cloud)
  await desk.becomeOwner()
  await desk.invite('editor', 'editor-1')
  await desk.invite('viewer', 'viewer-1')
  await desk.invite('viewer', 'busy-1')
  noticeId = ((await cloud.call('notices.feed', { limit: 50 })) as FeedAnswer).cards[0]?.id ?? ''
})
afterAll(() => cloud.stop())

const share = async (by: string): Promise<string> =>
  ((await cloud.call('shares.create', { noticeId }, by)) as ShareCreateAnswer).code
const listed = async (by = 'viewer-1') => (await desk.get('shares.list', {}, by)).colleagues
const named = async (name: string): Promise<ColleagueShares | undefined> =>
  (await listed()).find((each) => each.name === name)

test('a colleague who shares nothing is there with nothing', async () => {
  expect(await named('editor-1')).toEqual({ name: 'editor-1', self: false, opens: 0, follows: 0, shares: [], older: 0 })
})

test('a share of a colleague is listed with the one who opened it and followed', async () => {
  const code = await share('editor-1')
  await cloud.call('shares.open', { code }, 'reader-1')
  await cloud.call('follows.set', { noticeId, leads: [3], share: code }, 'reader-1')
  const [notice] = await stored(cloud, 'notices')
  const counted = { opens: 1, follows: 1 }
  expect(await named('editor-1')).toEqual({
    ...{ name: 'editor-1', self: false, older: 0, ...counted },
    shares: [
      { code, noticeId, noticeTitle: notice?.title, createdAt: '2026-01-06T08:00', uncounted: null, ...counted },
    ],
  })
})

test('who shares and is no colleague is not listed', async () => {
  const code = await share('reader-2')
  expect(JSON.stringify(await listed())).not.toContain(code)
})

test('the most opened come first, and the one who asks is marked', async () => {
  expect((await listed('busy-1')).map(({ name, self }) => [name, self])).toEqual([
    ['busy-1', true],
    ['editor-1', false],
    ...(await listed()).slice(2).map(({ name }) => [name, false]),
  ])
})

test('of very many the latest are listed, and all are in the sum', async () => {
  const of = await named('busy-1')
  expect(of).toMatchObject({ opens: MANY, follows: 0, older: 2 })
  expect(of?.shares.map(({ noticeTitle }) => noticeTitle)).toEqual(
    Array.from({ length: MANY - 2 }, (_, at) => `第${MANY - 1 - at}号`),
  )
})

test('no openid is told', async () => {
  const openids = (await stored(cloud, 'staff')).map(({ _id }) => _id)
  expect(openids).toEqual(expect.arrayContaining(['owner-1', ...COLLEAGUES]))
  const told = JSON.stringify((await listed()).map((each) => ({ ...each, name: '' })))
  for (const openid of [...openids, 'reader-1', 'reader-2']) expect(told).not.toContain(openid)
})
