import Taro from '@tarojs/taro'
import { api as call } from '@/platform/call/api'
import { likelyMinute } from '@/platform/clock'
import { fakeCloud } from '../../support/client/cloud'
import { at } from '../../support/window'

test('an answer comes with the server’s minute, and the clock takes it over', async () => {
  const cloud = fakeCloud({ 'rules.list': () => ({ rules: [], firm: null, now: at('2031-02-03T04:05') }) })
  expect(await call('rules.list', {})).toMatchObject({ done: true, answer: { rules: [] } })
  expect(cloud.asked).toEqual([{ action: 'rules.list', data: {} }])
  expect(likelyMinute()).toBe('2031-02-03T04:05')
})

test('a refusal of the function is a value, not an exception', async () => {
  fakeCloud({ 'notices.get': () => ({ errCode: 'NOT_FOUND', errMsg: '没有找到这条政策' }) })
  const outcome = await call('notices.get', { id: 'n1' })
  expect(outcome).toEqual({ done: false, problem: { code: 'NOT_FOUND', words: '没有找到这条政策', way: 'leave' } })
})

test('a network that is down is a value, not an exception', async () => {
  fakeCloud({})
  expect(await call('rules.list', {})).toMatchObject({ done: false, problem: { code: 'OFFLINE' } })
})

test('an answer of nothing counts as a service that is not there', async () => {
  fakeCloud({ 'rules.list': () => null as never })
  expect(await call('rules.list', {})).toMatchObject({ done: false, problem: { code: 'UNAVAILABLE' } })
})

test('a function that never answers is given up after 15 seconds', async () => {
  jest.useFakeTimers()
  Object.assign(Taro.cloud, { callFunction: () => new Promise(() => undefined) })
  const outcome = call('rules.list', {})
  await jest.advanceTimersByTimeAsync(14_999)
  expect(await Promise.race([outcome, 'still waiting'])).toBe('still waiting')
  await jest.advanceTimersByTimeAsync(1)
  expect(await outcome).toMatchObject({ done: false, problem: { code: 'TIMEOUT' } })
  jest.useRealTimers()
})

test('an answered question leaves no timer behind', async () => {
  jest.useFakeTimers()
  fakeCloud({ 'rules.list': () => ({ rules: [], firm: null, now: at('2031-02-03T04:05') }) })
  await call('rules.list', {})
  expect(jest.getTimerCount()).toBe(0)
  jest.useRealTimers()
})
