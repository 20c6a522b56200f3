import Taro from '@tarojs/taro'
import { company } from '@/features/company/useCompany'
import { reminders } from '@/features/reminders/useReminders'
import MePage from '@/pages/me'
import { credits } from '../support/client/reminders'
import { fakeCloud } from '../support/client/cloud'
import type { CloudAnswers } from '../support/client/cloud'
import { card, NOW } from '../support/client/notices'
import { openPage } from '../support/client/page'
import type { OpenPage } from '../support/client/page'
import { follow, reminder } from '../support/client/reminders'

let page: OpenPage

const works: CloudAnswers = {
  'reader.get': () => ({ reader: { region: '320100', hour: 9 }, credits: credits(0), templates: [], now: NOW }),
  'regions.list': () => ({ regions: [{ level: 'city', name: '示例市', code: '320100' }], now: NOW }),
  'follows.list': () => ({
    follows: [{ follow: follow({ coverage: { covered: 0, needed: 1 } }), card: card() }],
    now: NOW,
  }),
  'inbox.list': () => ({ reminders: [reminder({ reason: '订阅次数不足' })], now: NOW }),
}
const open = async (answers: CloudAnswers = works) => {
  const cloud = fakeCloud(answers)
  page = await openPage(MePage, 'pages/me/index')
  return { page, cloud }
}

beforeEach(() => {
  reminders.setState(reminders.getInitialState(), true)
  company.setState(company.getInitialState(), true)
})
afterEach(() => page.close())

test('the page says where the firm is, what it follows and where each message stands', async () => {
  const { page } = await open()
  expect(page.all('firm-name')[0]?.textContent).toBe('示例市')
  expect(page.all('card-foot')[0]?.textContent).toBe('已覆盖 0/1 次提醒 · 再点一次可覆盖下一次')
  expect(page.all('inbox-state')[0]?.textContent).toBe('计划 12月22日 09:00 · 未覆盖：订阅次数不足')
})

test('each return and each pull asks anew: a message may have gone out meanwhile', async () => {
  const { page, cloud } = await open()
  await page.happens('onShow')
  await page.happens('onPullDownRefresh')
  expect(cloud.of('inbox.list')).toHaveLength(3)
  expect(cloud.of('follows.list')).toHaveLength(3)
})

test('who follows nothing is told how to, and led there', async () => {
  const tabs = jest.spyOn(Taro, 'switchTab').mockResolvedValue({ errMsg: 'ok' })
  const { page } = await open({ ...works, 'follows.list': () => ({ follows: [], now: NOW }) })
  expect(page.text()).toContain('还没有关注的政策')
  await page.tap('去看政策')
  expect(tabs).toHaveBeenCalledWith({ url: '/pages/policies/index' })
})

test('a network that is down is said, and can be tried again', async () => {
  const { page } = await open({})
  expect(page.text()).toContain('网络不通')
  fakeCloud(works)
  await page.tap('再试一次')
  expect(page.all('card')).toHaveLength(1)
  expect(page.all('inbox-row')).toHaveLength(1)
})

test('a failure later keeps what stands there', async () => {
  const { page } = await open()
  fakeCloud({})
  await page.happens('onShow')
  expect(page.all('card')).toHaveLength(1)
  expect(page.all('inbox-row')).toHaveLength(1)
})
