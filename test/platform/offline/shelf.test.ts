import type { Call, Outcome } from '@/platform/call'
import type { Action } from '@/contract/actions'
import { readable } from '@/platform/offline/readable'
import { fromShelf, shelve } from '@/platform/offline/shelf'
import { offline as signal } from '@/platform/offline/signal'
import { card } from '../../support/client/notices'
import { offline } from '../../support/client/call'
import { at } from '../../support/window'

const page = (title: string, now = '2025-12-10T08:00') => ({ cards: [card({ title })], nextCursor: null, now: at(now) })

beforeEach(() => signal.setState({ asOf: null, waiting: 0 }))

test('an answer is kept for just its question', () => {
  shelve('notices.feed', { q: '技改' }, page('甲'))
  expect(fromShelf('notices.feed', { q: '技改' })).toEqual(page('甲'))
  expect(fromShelf('notices.feed', {})).toBeNull()
})

test('a later answer to the same question takes the place of the earlier', () => {
  shelve('notices.feed', {}, page('旧'))
  shelve('notices.feed', {}, page('新'))
  expect(fromShelf('notices.feed', {})).toEqual(page('新'))
})

test('of each kind the oldest goes when there are too many, and others stay', () => {
  shelve('rules.list', {}, { rules: [], now: at('2025-12-10T08:00') } as never)
  for (let asked = 0; asked < 12; asked++) shelve('notices.feed', { q: `问${asked}` }, page(`${asked}`))
  const kept = Array.from({ length: 12 }, (_, asked) => fromShelf('notices.feed', { q: `问${asked}` }) !== null)
  expect(kept).toEqual([...Array<boolean>(4).fill(false), ...Array<boolean>(8).fill(true)])
  expect(fromShelf('rules.list', {})).not.toBeNull()
  expect(Object.keys(window.localStorage)).toHaveLength(10)
})

test('what changes something is never answered from the phone', () => {
  shelve('reader.save', { region: null }, {} as never)
  expect(fromShelf('reader.save', { region: null })).toBeNull()
})

test('a full phone keeps nothing and hinders nothing', () => {
  const full = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new Error('QuotaExceededError')
  })
  expect(() => shelve('notices.feed', {}, page('甲'))).not.toThrow()
  full.mockRestore()
  expect(fromShelf('notices.feed', {})).toBeNull()
})

const answering = (outcomes: Outcome<Action>[]): Call =>
  readable((() => Promise.resolve(outcomes.shift())) as unknown as Call)

test('without a network the last answer is given, and since when it was true is known until one answers again', async () => {
  const call = answering([
    { done: true, answer: page('甲') },
    { done: false, problem: offline },
    { done: true, answer: page('乙', '2025-12-11T09:00') },
  ])
  await call('notices.feed', {})
  expect(await call('notices.feed', {})).toEqual({ done: true, answer: page('甲') })
  expect(signal.getState().asOf).toBe('2025-12-10T08:00')
  await call('notices.feed', {})
  expect(signal.getState().asOf).toBeNull()
})

test('a question never answered before stays unanswered, and a refusal is not covered up', async () => {
  const gone = { code: 'NOT_FOUND' as const, words: '没有找到这条政策', way: 'leave' as const }
  const call = answering([
    { done: false, problem: offline },
    { done: true, answer: page('甲') },
    { done: false, problem: gone },
  ])
  expect(await call('notices.feed', {})).toMatchObject({ done: false })
  await call('notices.feed', {})
  expect(await call('notices.feed', {})).toEqual({ done: false, problem: gone })
})
