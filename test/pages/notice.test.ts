import Taro from '@tarojs/taro'
import type { NoticeDetail } from '@/contract/notices'
import type { Sequel } from '@/contract/shares'
import { reminders } from '@/features/reminders/useReminders'
import NoticePage from '@/pages/notice'
import { fakeCloud } from '../support/client/cloud'
import type { CloudAnswers } from '../support/client/cloud'
import { benefit } from '../support/benefit'
import { NOW, card, found } from '../support/client/notices'
import { openPage } from '../support/client/page'
import type { OpenPage } from '../support/client/page'
import { readerAnswer } from '../support/client/reader'
import { credits, follow } from '../support/client/reminders'
import { equipment } from '../support/rule'
import { on, window } from '../support/window'

let page: OpenPage

const templates = [{ kind: 'deadline' as const, templateId: 'T1' }]
const reader = () => readerAnswer({}, { credits: credits(2), templates })
const works = (parts: Partial<NoticeDetail> = {}): CloudAnswers => ({
  'notices.get': () => found(parts),
  'reader.get': reader,
})
const open = async (answers: CloudAnswers, params: Record<string, string> = { id: 'n1' }) => {
  const cloud = fakeCloud(answers)
  page = await openPage(NoticePage, 'pages/notice/index', params)
  return { page, cloud }
}
const tabs = jest.spyOn(Taro, 'switchTab').mockResolvedValue({ errMsg: 'ok' })

beforeEach(() => {
  tabs.mockClear()
  reminders.setState(reminders.getInitialState(), true)
})
afterEach(() => page.close())

test('the notice of the address is shown: what, until when, and what can be done', async () => {
  const { page, cloud } = await open(works(), { id: 'n/7' })
  expect(cloud.of('notices.get')).toEqual([{ id: 'n/7' }])
  expect(page.all('heading-title')[0]?.textContent).toBe('设备更新奖补开始申报')
  expect(page.all('countdown')[0]?.textContent).toBe('还剩3天')
  expect(page.text()).toContain('提醒我')
})

test('templates and grants are known before the reader can tap 提醒我', async () => {
  await open(works())
  expect(reminders.getState()).toMatchObject({ templates, credits: credits(2) })
})

test('a notice that is followed says how much of it can be sent', async () => {
  const followed = follow({ coverage: { covered: 2, needed: 3 } })
  const { page } = await open({ ...works(), 'notices.get': () => ({ ...found(), follow: followed }) })
  expect(page.text()).toContain('✓ 已设提醒')
  expect(page.text()).toContain('已覆盖 2/3 次提醒')
})

test('a reminder whose dates are all past is no longer called set', async () => {
  const past = {
    ...found({ windows: [window({ closes: on('2025-12-01') })] }),
    follow: follow({ coverage: { covered: 0, needed: 0 } }),
  }
  const { page } = await open({ ...works(), 'notices.get': () => past })
  expect(page.text()).toContain('提醒已结束')
  expect(page.text()).not.toContain('已设提醒')
})

test('without a date to come nothing is offered, and the reason stands there', async () => {
  const { page } = await open(works({ windows: [window({ closes: null, rolling: true })] }))
  expect(page.text()).toContain('没有将到的截止日期，无法设提醒')
  expect(page.all('action-primary')).toEqual([])
})

test('what is shared says what is left and what it gives, and leads here under the reader’s own code', async () => {
  const { page, cloud } = await open({ ...works(), 'shares.create': () => ({ code: 'ownshare22' }) })
  expect(page.shared()).toEqual({
    title: '剩3天｜示例设备更新奖补 最高1,000万元',
    path: '/pages/notice/index?id=n1&s=ownshare22',
  })
  expect(cloud.of('shares.create')).toEqual([{ noticeId: 'n1' }])
})

test('who opens a share is counted for it, and a follow made then carries its code', async () => {
  const opened = () => ({ noticeId: 'n1', sequel: null, now: NOW })
  const { cloud } = await open(
    { ...works(), 'shares.open': opened, 'follows.set': () => ({ follow: null, now: NOW }) },
    {
      id: 'n1',
      s: 'theirshare',
    },
  )
  expect(cloud.of('shares.open')).toEqual([{ code: 'theirshare' }])
  await reminders.getState().follow('n1', { leads: [3], windowIds: null }, null)
  await reminders.getState().follow('n2', { leads: [3], windowIds: null }, null)
  expect(cloud.of('follows.set')).toEqual([
    { noticeId: 'n1', leads: [3], windowIds: null, share: 'theirshare' },
    { noticeId: 'n2', leads: [3], windowIds: null },
  ])
})

test('a mini-program code opens its notice and counts', async () => {
  const { cloud } = await open(works(), { scene: encodeURIComponent('n1.theirshare') })
  expect(cloud.of('notices.get')).toEqual([{ id: 'n1' }])
  expect(cloud.of('shares.open')).toEqual([{ code: 'theirshare' }])
})

const sequel = (parts: Partial<Sequel> = {}): Sequel => ({ what: 'closed', by: null, more: [], ...parts })

test('a notice that is over says so and leads to what replaced it and to what is open', async () => {
  const goes = jest.spyOn(Taro, 'navigateTo').mockResolvedValue({ errMsg: 'ok' })
  const told = sequel({
    what: 'replaced',
    by: { noticeId: 'n8', title: '新办法' },
    more: [card({ id: 'n9', title: '绿色工厂申报' })],
  })
  const { page } = await open({ ...works(), 'notices.get': () => ({ ...found(), sequel: told }) })
  expect(page.text()).toContain('这份文件已有新文件替代')
  expect(page.shared().title).toBe('已有新文件｜示例设备更新奖补')
  await page.tap('看新的通知')
  expect(goes).toHaveBeenLastCalledWith({ url: '/pages/notice/index?id=n8' })
  expect(page.text()).toContain('绿色工厂申报')
})

test('a share of a notice that is gone still leads on', async () => {
  const gone = () => ({ errCode: 'NOT_FOUND' as const, errMsg: '没有找到这条政策，可能已被撤下' })
  const told = sequel({ what: 'gone', more: [card({ id: 'n9', title: '绿色工厂申报' })] })
  const opened = () => ({ noticeId: 'n1', sequel: told, now: NOW })
  const { page } = await open({ ...works(), 'notices.get': gone, 'shares.open': opened }, { id: 'n1', s: 'theirshare' })
  expect(page.text()).toContain('这条政策已被撤下')
  expect(page.text()).toContain('绿色工厂申报')
})

test('the sheet copies the notice as text and its official link', async () => {
  const copied = jest.spyOn(Taro, 'setClipboardData').mockResolvedValue({ errMsg: 'ok' } as never)
  const { page } = await open({ ...works(), 'shares.create': () => ({ code: 'ownshare22' }) })
  await page.tap('分享')
  await page.tap('复制文字')
  expect(copied.mock.calls[0]?.[0].data).toMatch(
    /【设备更新奖补开始申报】\n申报：2025年12月23日截止\n能拿：最高1,000万元/,
  )
  // A browser has its own address to lead back; WeChat gives one.
  expect(copied.mock.calls[0]?.[0].data).toMatch(
    /看条件、设提醒：http\S+\/#\/pages\/notice\/index\?id=n1&s=ownshare22\n/,
  )
  await page.tap('复制链接')
  expect(copied.mock.calls[1]?.[0].data).toBe('https://example.com/n1')
})

test('测算 goes to the reckoning of this notice', async () => {
  const goes = jest.spyOn(Taro, 'navigateTo').mockResolvedValue({ errMsg: 'ok' })
  const { page } = await open(works({ benefits: [benefit()], rule: equipment() }))
  await page.tap('测算')
  expect(goes).toHaveBeenCalledWith({ url: expect.stringContaining('n1') })
})

test('a network that is down can be tried again', async () => {
  const { page } = await open({})
  expect(page.text()).toContain('网络不通')
  fakeCloud(works())
  await page.tap('再试一次')
  expect(page.all('heading-title')).toHaveLength(1)
})

test('a notice that is gone says so and leads to all the others; what is shared then is the program', async () => {
  const gone = () => ({ errCode: 'NOT_FOUND' as const, errMsg: '没有找到这条政策，可能已被撤下' })
  const { page } = await open({ ...works(), 'notices.get': gone })
  expect(page.text()).toContain('没有找到这条政策，可能已被撤下')
  expect(page.shared().path).toBe('/pages/policies/index')
  await page.tap('看全部政策')
  expect(tabs).toHaveBeenCalledWith({ url: '/pages/policies/index' })
})
