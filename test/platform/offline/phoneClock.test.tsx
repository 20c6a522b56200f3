import { Text } from '@tarojs/components'
import { useMinute } from '@/platform/clock'
import type { Call } from '@/platform/call'
import { readable } from '@/platform/offline/readable'
import { shelve } from '@/platform/offline/shelf'
import { offline } from '../../support/client/call'
import { draw, leave, settled } from '../../support/client/screen'
import { at } from '../../support/window'

const Minute = () => <Text>{useMinute() ?? '不知道'}</Text>
const cutOff = readable((() => Promise.resolve({ done: false, problem: offline })) as unknown as Call)

afterEach(leave)

// The program was just started: no server was heard in this file.
test('started without a network, the phone’s clock tells the minute, never one before what it kept was true', async () => {
  jest.spyOn(Date, 'now').mockReturnValue(Date.UTC(2025, 11, 1))
  shelve('notices.feed', {}, { cards: [], nextCursor: null, now: at('2025-12-10T08:00') })
  const screen = await draw(<Minute />)
  expect(screen.text()).toBe('不知道')
  await settled(() => cutOff('notices.feed', {}))
  expect(screen.text()).toBe('2025-12-10T08:00')
  jest.restoreAllMocks()
})
