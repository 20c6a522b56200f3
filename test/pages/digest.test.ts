import Taro from '@tarojs/taro'
import type { DigestEntry, DigestOpenAnswer } from '@/contract/digests'
import DigestPage from '@/pages/notice/digest'
import { fakeCloud } from '../support/client/cloud'
import type { CloudAnswers } from '../support/client/cloud'
import { card, NOW } from '../support/client/notices'
import { openPage } from '../support/client/page'
import type { OpenPage } from '../support/client/page'
import { at, window } from '../support/window'

const CODE = 'abcdefghij'
const { origin } = globalThis.window.location
let page: OpenPage
afterEach(() => page.close())

const pages = jest.spyOn(Taro, 'navigateTo').mockResolvedValue({ errMsg: '' })
const copied = jest.spyOn(Taro, 'setClipboardData').mockResolvedValue({ errMsg: 'ok' } as never)

const entry = (parts: Partial<DigestEntry> = {}): DigestEntry => ({
  ...card(),
  ...{ url: 'https://city.example/n1', windows: [window()], checked: [], fate: null, by: null },
  ...parts,
})
const digest = (parts: Partial<DigestOpenAnswer> = {}): DigestOpenAnswer => ({
  ...{ createdAt: at('2025-12-18T09:00'), entries: [entry()], gone: [], now: NOW },
  ...parts,
})
const open = async (answers: CloudAnswers, params: Record<string, string> = { s: CODE }) => {
  const cloud = fakeCloud(answers)
  page = await openPage(DigestPage, 'pages/notice/digest/index', params)
  return cloud
}
const shows = (parts: Partial<DigestOpenAnswer>, params?: Record<string, string>) =>
  open({ 'digests.open': () => digest(parts) }, params)

test.each([
  ['a card', { s: CODE }],
  ['a mini-program code', { scene: CODE }],
])('%s leads to exactly the notices of its list, and is counted', async (_, params) => {
  const cloud = await shows({ entries: [entry(), entry({ id: 'n2', title: '贴息' })] }, params)
  expect(cloud.of('digests.open')).toEqual([{ code: CODE }])
  expect(page.all('card-title').map(({ textContent }) => textContent)).toEqual(['设备更新奖补开始申报', '贴息'])
  expect(page.text()).toContain('惠企政策2条12月18日选出；2条仍可办理')
})

test('each notice opens under the code of the list, so that a follow counts', async () => {
  await shows({})
  await page.tap('设备更新奖补开始申报')
  expect(pages).toHaveBeenLastCalledWith({ url: `/pages/notice/index?id=n1&s=${CODE}` })
})

test('what was replaced says so without its old date, and leads to what replaced it', async () => {
  await shows({ entries: [entry({ fate: 'replaced', by: { noticeId: 'n9', title: '新的通知' } })] })
  expect(page.text()).toContain('这份文件已有新文件替代')
  expect(page.text()).toContain('0条仍可办理')
  expect(page.text()).not.toContain('12月23日')
  await page.tap('看新的通知：新的通知')
  expect(pages).toHaveBeenLastCalledWith({ url: '/pages/notice/index?id=n9' })
})

test('what has closed and what was taken away is said', async () => {
  await shows({ entries: [entry({ fate: 'closed' })], gone: ['撤下的通知'] })
  expect(page.text()).toContain('申报已截止')
  expect(page.text()).toContain('这条政策已被撤下撤下的通知')
})

test('the card that is passed on leads to the same list', async () => {
  await shows({})
  expect(page.shared()).toMatchObject({
    title: '惠企政策1条｜12月23日截止',
    path: `/pages/notice/digest/index?s=${CODE}`,
  })
})

test('from the desk it is looked at without being counted, with the ways to pass it on', async () => {
  const cloud = await shows({}, { s: CODE, desk: '1' })
  expect(cloud.of('digests.open')).toEqual([{ code: CODE, quiet: true }])
  await page.tap('复制文字')
  const { data: text } = copied.mock.calls.pop()?.[0] as { data: string }
  expect(text).toContain('1. 2025年12月23日截止｜设备更新奖补开始申报｜最高1,000万元｜示例市')
  expect(text).toContain(`逐条查看、设提醒：${origin}/#/pages/notice/digest/index?s=${CODE}`)
})

test('a list that is gone says so and leads to the feed', async () => {
  const tabs = jest.spyOn(Taro, 'switchTab').mockResolvedValue({ errMsg: 'ok' })
  await open({ 'digests.open': () => ({ errCode: 'NOT_FOUND', errMsg: '这份清单已不在，可能已被分享人删除' }) })
  expect(page.text()).toContain('这份清单已不在')
  await page.tap('看全部政策')
  expect(tabs).toHaveBeenLastCalledWith({ url: '/pages/policies/index' })
})

test('an address without a code asks for nothing and says so', async () => {
  const cloud = await open({}, {})
  expect(page.text()).toContain('这个链接不完整')
  expect(cloud.asked).toEqual([])
})
