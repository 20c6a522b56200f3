import Taro from '@tarojs/taro'
import type { NoticeDetail } from '@/contract/notices'
import { reminders } from '@/features/reminders/useReminders'
import NoticePage from '@/pages/notice'
import { fakeCloud } from '../support/client/cloud'
import type { CloudAnswers } from '../support/client/cloud'
import { benefit } from '../support/benefit'
import { found, NOW } from '../support/client/notices'
import { openPage } from '../support/client/page'
import type { OpenPage } from '../support/client/page'
import { credits, follow } from '../support/client/reminders'
import { equipment } from '../support/rule'
import { window } from '../support/window'

let page: OpenPage

const templates = [{ kind: 'deadline' as const, templateId: 'T1' }]
const reader = () => ({ reader: { region: null, hour: 9 as const }, credits: credits(2), templates, now: NOW })
const works = (parts: Partial<NoticeDetail> = {}): CloudAnswers => ({
  'notices.get': () => found(parts),
  'reader.get': reader,
})
const open = async (answers: CloudAnswers, params = { id: 'n1' }) => {
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

test('without a date to come nothing is offered, and the reason stands there', async () => {
  const { page } = await open(works({ windows: [window({ closes: null, rolling: true })] }))
  expect(page.text()).toContain('没有还未到的截止日期，无法设提醒')
  expect(page.all('action-primary')).toEqual([])
})

test('what is shared names the date, never 还剩, for it is read on a later day', async () => {
  const { page } = await open(works())
  expect(page.shared()).toEqual({
    title: '12月23日截止｜设备更新奖补开始申报',
    path: '/pages/notice/index?id=n1',
  })
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
