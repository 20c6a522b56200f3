import type { BeijingMinute } from '@/domain/time'
import { handler } from '../../../cloudfunctions/_shared/handler'
import type { Call, Routes } from '../../../cloudfunctions/_shared/handler'

const now = '2026-01-05T08:00' as BeijingMinute
const calls: { request: unknown; call: Call }[] = []
const reports: { thrown: unknown; call: { id: string; action: string } }[] = []

const routes = {
  'regions.list': async (request: unknown, call: Call) => {
    calls.push({ request, call })
    return { regions: [], now: call.now }
  },
  'agenda.month': async () => {
    throw new Error('the database is gone')
  },
  'notices.feed': async () => ({ cards: [], nextCursor: null, now }),
} as unknown as Routes

const call = (openid: string | null, event: unknown, context?: unknown) =>
  handler(routes, { openid: () => openid, now: () => now, report: (thrown, of) => reports.push({ thrown, call: of }) })(
    event,
    context,
  )

beforeEach(() => {
  calls.length = 0
  reports.length = 0
})

test('the reader is who the platform says, whatever the event claims', async () => {
  await call('reader-1', { action: 'regions.list', data: {}, openid: 'reader-2', userInfo: { openId: 'reader-2' } })
  expect(calls).toEqual([{ request: {}, call: { openid: 'reader-1', now, today: '2026-01-05' } }])
})

test('a call without a reader is refused', async () => {
  expect(await call(null, { action: 'regions.list' })).toMatchObject({ errCode: 'FORBIDDEN' })
  expect(calls).toEqual([])
})

test.each([
  ['no object', 'hello', 'action'],
  ['no action', { data: {} }, 'action'],
  ['an action that does not exist', { action: 'notices.delete' }, 'action'],
  ['a name that every object has', { action: 'constructor' }, 'action'],
  ['a value of the wrong type', { action: 'notices.feed', data: { limit: '10' } }, 'limit'],
  ['a value out of range', { action: 'notices.feed', data: { limit: 51 } }, 'limit'],
  ['a word outside its list', { action: 'notices.feed', data: { kind: 'advert' } }, 'kind'],
  ['a key that nobody knows', { action: 'notices.feed', data: { sort: 'best' } }, 'sort'],
  ['data that is no object', { action: 'notices.feed', data: 'x' }, ''],
])('a wrong request is told what is wrong: %s', async (_name, event, path) => {
  const answer = await call('reader-1', event)
  expect(answer).toMatchObject({ errCode: 'BAD_REQUEST', path })
  expect((answer as { errMsg: string }).errMsg).toMatch(/[\u4e00-\u9fff]/)
})

test('what goes wrong inside is reported with the call’s id and not shown to the reader', async () => {
  const answer = await call(
    'reader-1',
    { action: 'agenda.month', data: { month: '2026-01' } },
    { request_id: 'call-7' },
  )
  expect(answer).toEqual({ errCode: 'UNAVAILABLE', errMsg: '服务暂时不可用，请稍后再试' })
  expect(reports).toEqual([
    { thrown: new Error('the database is gone'), call: { id: 'call-7', action: 'agenda.month' } },
  ])
})
