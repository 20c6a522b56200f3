import { Text } from '@tarojs/components'
import { hearServer, likelyMinute, nameTap, useMinute } from '@/platform/clock'
import { grantAddRequest } from '@/contract/grants'
import * as v from 'valibot'
import { draw, leave, settled } from '../support/client/screen'
import { at } from '../support/window'

const Minute = () => <Text>{useMinute() ?? 'unknown'}</Text>
const passes = (ms: number) => settled(() => jest.advanceTimersByTime(ms))

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['requestAnimationFrame'], now: Date.UTC(2025, 11, 20, 2, 0) })
})
afterEach(() => {
  leave()
  jest.useRealTimers()
})

test('before the server was heard the day is unknown, and the phone’s is only a guess', async () => {
  expect((await draw(<Minute />)).text()).toBe('unknown')
  expect(likelyMinute()).toBe('2025-12-20T10:00')
})

test('days are counted by the server’s clock, however wrong the phone’s is', async () => {
  const screen = await draw(<Minute />)
  await settled(() => hearServer(at('2025-12-22T23:59')))
  expect(screen.text()).toBe('2025-12-22T23:59')
  expect(likelyMinute()).toBe('2025-12-22T23:59')
})

test('the minute runs on by itself, over midnight', async () => {
  const screen = await draw(<Minute />)
  await settled(() => hearServer(at('2025-12-22T23:59')))
  await passes(59_999)
  expect(screen.text()).toBe('2025-12-22T23:59')
  await passes(15_000)
  expect(screen.text()).toBe('2025-12-23T00:00')
})

test('nothing ticks where nobody looks', async () => {
  await draw(<Minute />)
  expect(jest.getTimerCount()).toBeGreaterThan(0)
  await settled(leave)
  expect(jest.getTimerCount()).toBe(0)
})

test('every tap has a name of its own that the server takes', () => {
  const names = Array.from({ length: 50 }, nameTap)
  expect(new Set(names).size).toBe(50)
  for (const tapId of names) {
    expect(v.is(grantAddRequest, { tapId, results: [{ kind: 'deadline', result: 'accept' }] })).toBe(true)
  }
})
