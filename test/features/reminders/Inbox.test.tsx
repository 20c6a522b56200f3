import Taro from '@tarojs/taro'
import type { ReminderView } from '@/contract/follows'
import { Inbox } from '@/features/reminders'
import { reminders } from '@/features/reminders/useReminders'
import { hearServer } from '@/platform/clock'
import { card, NOW } from '../../support/client/notices'
import { follow, reminder } from '../../support/client/reminders'
import { draw, leave } from '../../support/client/screen'
import { at, on } from '../../support/window'

beforeAll(() => hearServer(NOW))
afterEach(leave)

const show = (inbox: ReminderView[], covered = 9) => {
  const list = [{ card: card(), follow: follow({ reminders: inbox, coverage: { covered, needed: inbox.length } }) }]
  reminders.setState({ inbox, list })
  return draw(<Inbox />)
}

test('messages stand under their days, today by its name', async () => {
  const sent = reminder({ id: 's', dueOn: on('2025-12-20'), state: 'sent', sentAt: at('2025-12-20T09:00') })
  const screen = await show([reminder(), sent])
  expect(screen.all('inbox-day').map((day) => day.textContent)).toEqual(['12月22日', '今天'])
  expect(screen.all('inbox-row')).toHaveLength(2)
})

test('a row says which close it speaks of, and where it stands', async () => {
  const screen = await show([reminder()])
  expect(screen.all('inbox-what')[0]?.textContent).toBe('12月23日截止 · 提前1天')
  expect(screen.all('inbox-state')[0]?.textContent).toBe('计划 12月22日 09:00')
})

test('a message of the opening day speaks of the opening', async () => {
  const screen = await show([reminder({ lead: 'open', about: on('2025-12-22') })])
  expect(screen.all('inbox-what')[0]?.textContent).toBe('12月22日开始 · 开始当天')
})

test('a message that cannot be sent is loud in time: planned, but without a subscription', async () => {
  const screen = await show([reminder({ reason: '订阅次数不足' })], 0)
  expect(screen.all('inbox-loud').map((state) => state.textContent)).toEqual([
    '计划 12月22日 09:00 · 未覆盖：订阅次数不足',
  ])
})

test.each(['uncovered', 'failed'] as const)('a message that was %s is loud', async (state) => {
  expect((await show([reminder({ state, reason: '原因' })])).all('inbox-loud')).toHaveLength(1)
})

test('a row opens its notice', async () => {
  const opened = jest.spyOn(Taro, 'navigateTo').mockResolvedValue({ errMsg: 'ok' })
  const screen = await show([reminder({ noticeId: 'n/7' })])
  await screen.tapClass('inbox-row')
  expect(opened).toHaveBeenCalledWith({ url: '/pages/notice/index?id=n%2F7' })
})

test('an empty inbox says what will be in it', async () => {
  expect((await show([])).text()).toContain('还没有消息')
})

test('before the answer there is nothing to say', async () => {
  reminders.setState({ inbox: null })
  expect((await draw(<Inbox />)).text()).toBe('')
})
