import fc from 'fast-check'
import type { Action } from '@/contract/actions'
import type { Call, Problem } from '@/platform/call'
import { lasting } from '@/platform/offline/lasting'
import { waiting } from '@/platform/offline/outbox'
import { offline } from '../../support/client/call'

interface Sent {
  action: Action
  data: unknown
}

/** A function `api` behind a network that the test cuts. */
const service = () => {
  const sent: Sent[] = []
  const state = { problem: null as Problem | null, loseAnswers: false }
  const call = (async (action: Action, data: unknown) => {
    if (state.problem !== null) return { done: false, problem: state.problem }
    sent.push({ action, data })
    return state.loseAnswers ? { done: false, problem: offline } : { done: true, answer: {} }
  }) as unknown as Call
  return { sent, state, call }
}

const star = (noticeId: string, on: boolean) => ['favourites.set', { noticeId, on }] as const

test('what cannot be sent is kept, told so, and sent once when the network is back', async () => {
  const { sent, state, call } = service()
  const { call: keeping, catchUp } = lasting(call)
  state.problem = offline
  expect(await keeping(...star('n1', true))).toMatchObject({ done: false, problem: { code: 'QUEUED', way: 'wait' } })
  state.problem = null
  await catchUp()
  await catchUp()
  expect(sent).toEqual([{ action: 'favourites.set', data: { noticeId: 'n1', on: true } }])
  expect(waiting()).toEqual([])
})

test('closing the program loses nothing', async () => {
  const { sent, state, call } = service()
  state.problem = offline
  await lasting(call).call(...star('n1', true))
  state.problem = null
  await lasting(call).catchUp()
  expect(sent).toHaveLength(1)
})

test('of two about the same notice only the later is sent', async () => {
  const { sent, state, call } = service()
  const { call: keeping } = lasting(call)
  state.problem = offline
  await keeping(...star('n1', true))
  await keeping(...star('n1', false))
  state.problem = null
  await keeping(...star('n2', true))
  expect(sent.map(({ data }) => data)).toEqual([
    { noticeId: 'n1', on: false },
    { noticeId: 'n2', on: true },
  ])
})

test('any answer that comes is followed by what waits', async () => {
  const { sent, state, call } = service()
  const { call: keeping, catchUp } = lasting(call)
  state.problem = offline
  await keeping(...star('n1', true))
  state.problem = null
  await keeping('rules.list', {})
  await catchUp()
  expect(sent.map(({ action }) => action)).toEqual(['rules.list', 'favourites.set'])
})

test('what is refused for good is not sent again', async () => {
  const { state, call } = service()
  const { call: keeping } = lasting(call)
  state.problem = { code: 'NOT_FOUND', words: '没有找到这条政策', way: 'leave' }
  expect(await keeping(...star('n1', true))).toMatchObject({ problem: { code: 'NOT_FOUND' } })
  expect(waiting()).toEqual([])
})

test('a service that breaks on one does not keep back the others', async () => {
  const { sent, state, call } = service()
  const { call: keeping } = lasting(call)
  state.problem = { code: 'UNAVAILABLE', words: '服务暂时不可用', way: 'retry' }
  await keeping(...star('n1', true))
  const breaking = ((action: Action, data: { noticeId: string }) => {
    if (data.noticeId === 'n1') return { done: false, problem: state.problem }
    state.problem = null
    return call(action, data as never)
  }) as unknown as Call
  expect(await lasting(breaking).call(...star('n2', true))).toMatchObject({ done: true })
  expect(sent.map(({ data }) => data)).toEqual([{ noticeId: 'n2', on: true }])
  expect(waiting()).toHaveLength(1)
})

test('whatever the network does, in the end every notice stands as it was last tapped', async () => {
  const step = fc.record({
    notice: fc.constantFrom('a', 'b', 'c'),
    on: fc.boolean(),
    network: fc.constantFrom('up', 'down', 'lost'),
    restart: fc.boolean(),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 20 }), async (steps) => {
      window.localStorage.clear()
      const { sent, state, call } = service()
      let program = lasting(call)
      const tapped = new Map<string, boolean>()
      for (const { notice, on, network, restart } of steps) {
        if (restart) program = lasting(call)
        state.problem = network === 'down' ? offline : null
        state.loseAnswers = network === 'lost'
        await program.call(...star(notice, on))
        tapped.set(notice, on)
      }
      Object.assign(state, { problem: null, loseAnswers: false })
      await program.catchUp()
      const stands = new Map(sent.map(({ data }) => Object.values(data as object) as [string, boolean]))
      expect(stands).toEqual(tapped)
      expect(waiting()).toEqual([])
    }),
    { numRuns: 30 },
  )
})
