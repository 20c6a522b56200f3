import Taro from '@tarojs/taro'
import { FollowSheet } from '@/features/reminders/follow/FollowSheet'
import { reminders } from '@/features/reminders/useReminders'
import { fakeCloud } from '../../support/client/cloud'
import type { CloudAnswers, FakeCloud } from '../../support/client/cloud'
import { NOW } from '../../support/client/notices'
import { credits, follow, reminder } from '../../support/client/reminders'
import { draw, leave, settled } from '../../support/client/screen'
import { on, window } from '../../support/window'

const DATES = { windows: [window()], today: on('2025-12-10'), daysOff: [] }
const templates = [{ kind: 'deadline' as const, templateId: 'T1' }]
const accept = { errMsg: 'requestSubscribeMessage:ok', T1: 'accept' }
const ask = jest.spyOn(Taro, 'requestSubscribeMessage')
const saved = follow({ leads: [7, 3, 1] })
const works: CloudAnswers = {
  'grants.add': () => ({ credits: credits(1) }),
  'follows.set': ({ leads }) => ({ follow: leads.length === 0 ? null : saved, now: NOW }),
}
const closed = jest.fn()

const open = async (answers: CloudAnswers = works) => {
  const cloud = fakeCloud(answers)
  const sheet = <FollowSheet noticeId="n1" title="设备更新奖补开始申报" dates={DATES} onClose={closed} />
  return { cloud, screen: await draw(sheet) }
}
const leadsOf = (cloud: FakeCloud) => cloud.of('follows.set').map((data) => (data as { leads: unknown }).leads)

beforeEach(() => {
  closed.mockReset()
  ask.mockReset().mockResolvedValue(accept as never)
  reminders.setState({ ...reminders.getInitialState(), templates, credits: credits(1), prepared: true }, true)
})
afterEach(leave)

test('WeChat is asked in the tap itself, before anything is awaited', async () => {
  const { cloud, screen } = await open()
  let askedBefore: unknown[] | null = null
  ask.mockImplementation(() => {
    askedBefore = [...cloud.asked]
    return Promise.resolve(accept as never)
  })
  const [button] = screen.all('action-primary') as HTMLElement[]
  button?.click()
  // Not one turn of the loop has passed since the tap.
  expect(ask).toHaveBeenCalledTimes(1)
  expect(ask).toHaveBeenCalledWith(expect.objectContaining({ tmplIds: ['T1'] }))
  expect(askedBefore).toEqual([])
})

test('before the tap it says what the chosen times cost, and 7, 3 and 1 days are chosen at first', async () => {
  const { screen } = await open()
  expect(screen.all('lead-on').map((lead) => lead.textContent)).toEqual(['提前7天', '提前3天', '提前1天'])
  expect(screen.text()).toContain('需要3次订阅，已有1次')
  await screen.tap('提前7天')
  expect(screen.text()).toContain('需要2次订阅，已有1次')
})

test('a reader’s own leads are chosen at first, also where they are known only after the sheet opened', async () => {
  const { screen } = await open()
  await settled(() => reminders.setState({ leads: [3, 0] }))
  expect(screen.all('lead-on').map((lead) => lead.textContent)).toEqual(['提前3天', '截止当天'])
})

test('after following it says what is covered', async () => {
  const { cloud, screen } = await open()
  await screen.tapClass('action-primary')
  expect(leadsOf(cloud)).toEqual([[7, 3, 1]])
  expect(screen.text()).toContain('已覆盖 1/1 次提醒')
  expect(screen.text()).toContain('✓ 会提醒')
})

test.each([
  ['refuses in the sheet', () => Promise.resolve({ errMsg: 'ok', T1: 'reject' }), '没有允许截止提醒，收不到微信消息'],
  [
    'meets a banned template',
    () => Promise.resolve({ errMsg: 'ok', T1: 'ban' }),
    '微信已停用这类消息，可以加入手机日历',
  ],
  [
    'meets a filtered template',
    () => Promise.resolve({ errMsg: 'ok', T1: 'filter' }),
    '微信没有受理这次订阅，请再点一次',
  ],
  ['has switched messages off', () => Promise.reject({ errCode: 20004, errMsg: 'fail' }), '订阅消息总开关已关闭'],
  ['closes the sheet', () => Promise.reject({ errMsg: 'fail cancel' }), '已取消，没有增加订阅'],
])('a reader who %s is told so, and nothing is gated', async (_name, answer, words) => {
  const short = follow({ leads: [7, 3, 1], coverage: { covered: 0, needed: 1 } })
  ask.mockImplementation(answer as never)
  const { cloud, screen } = await open({ ...works, 'follows.set': () => ({ follow: short, now: NOW }) })
  await screen.tapClass('action-primary')
  expect(leadsOf(cloud)).toEqual([[7, 3, 1]])
  expect(screen.text()).toContain(words)
  expect(screen.text()).toContain('已覆盖 0/1 次提醒')
})

test('a failure to save keeps the chosen times and says why', async () => {
  reminders.getState().adopt('n1', saved)
  const { screen } = await open({ 'grants.add': () => ({ credits: credits(2) }) })
  await screen.tap('改提醒时间')
  await screen.tap('截止当天')
  await screen.tap('保存')
  expect(screen.text()).toContain('网络不通')
  expect(screen.all('lead-on').map((lead) => lead.textContent)).toContain('截止当天')
})

test('one more tap asks WeChat once more for the same times', async () => {
  reminders.getState().adopt('n1', { ...saved, coverage: { covered: 0, needed: 1 } })
  const { cloud, screen } = await open()
  await screen.tap('再订阅一次，覆盖下一次')
  expect(ask).toHaveBeenCalledTimes(1)
  expect(leadsOf(cloud)).toEqual([[7, 3, 1]])
})

test('to stop asks WeChat nothing and closes the sheet', async () => {
  reminders.getState().adopt('n1', saved)
  const { cloud, screen } = await open()
  await screen.tap('不再提醒')
  expect(ask).not.toHaveBeenCalled()
  expect(leadsOf(cloud)).toEqual([[]])
  expect(closed).toHaveBeenCalledTimes(1)
})

test('a message that could not be sent is not promised again, nor does it take the next one’s grant', async () => {
  const gone = reminder({ id: 'gone', lead: 7, dueOn: on('2025-12-16'), state: 'uncovered', reason: '订阅次数不足' })
  const next = reminder({ id: 'next', lead: 1, dueOn: on('2025-12-22') })
  const last = reminder({ id: 'last', lead: 0, dueOn: on('2025-12-23'), reason: '订阅次数不足' })
  reminders.getState().adopt('n1', follow({ reminders: [gone, next, last], coverage: { covered: 1, needed: 2 } }))
  const { screen } = await open()
  expect(screen.all('covered-row').map((row) => row.textContent)).toEqual([
    '12月22日 09:00 · 提前1天✓ 会提醒',
    '12月23日 09:00 · 截止当天还差 1 次订阅',
  ])
})

test('without a template at WeChat there is nothing to ask, and following works', async () => {
  reminders.setState({ templates: [] })
  const { cloud, screen } = await open()
  await screen.tapClass('action-primary')
  expect(ask).not.toHaveBeenCalled()
  expect(leadsOf(cloud)).toEqual([[7, 3, 1]])
})
