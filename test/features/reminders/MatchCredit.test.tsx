import Taro from '@tarojs/taro'
import { MatchCredit } from '@/features/reminders/searches'
import { reminders } from '@/features/reminders/useReminders'
import { fakeCloud } from '../../support/client/cloud'
import { readerAnswer } from '../../support/client/reader'
import { credits } from '../../support/client/reminders'
import { draw, leave } from '../../support/client/screen'

const templates = [{ kind: 'match' as const, templateId: 'T3' }]
const ask = jest.spyOn(Taro, 'requestSubscribeMessage')
const open = () => {
  fakeCloud({
    'reader.get': () => readerAnswer({}, { templates }),
    'grants.add': () => ({ credits: { ...credits(0), match: 1 } }),
  })
  return draw(<MatchCredit />)
}

beforeEach(() => reminders.setState(reminders.getInitialState(), true))
afterEach(leave)

test('without a subscription it says that only the inbox will tell, and one tap makes it one message', async () => {
  ask.mockResolvedValue({ errMsg: 'ok', T3: 'accept' } as never)
  const screen = await open()
  expect(screen.text()).toContain('还不能发微信消息')
  await screen.tap('再订阅一次')
  expect(screen.text()).toContain('还可以发 1 条新政策的微信消息')
})

test('a refusal names what was refused and where to look instead', async () => {
  ask.mockResolvedValue({ errMsg: 'ok', T3: 'reject' } as never)
  const screen = await open()
  await screen.tap('再订阅一次')
  expect(screen.text()).toContain('没有允许新政策提醒')
  expect(screen.text()).toContain('我的 · 消息')
})
