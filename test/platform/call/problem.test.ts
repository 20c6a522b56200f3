import type { Failure } from '@/contract/failure'
import { breakdown, refusal } from '@/platform/call/problem'

test.each<[Failure['errCode'], string]>([
  ['BAD_REQUEST', 'correct'],
  ['NOT_FOUND', 'leave'],
  ['FORBIDDEN', 'leave'],
  ['UNAVAILABLE', 'retry'],
])('what a function refused keeps its words and code, and offers one way on: %s', (errCode, way) => {
  expect(refusal({ errCode, errMsg: '没有找到这条政策' })).toEqual({ code: errCode, words: '没有找到这条政策', way })
})

test('a refusal that this client does not know yet can be tried again', () => {
  expect(refusal({ errCode: 'NEW' as Failure['errCode'], errMsg: '新的原因' }).way).toBe('retry')
})

test.each<[string, unknown, string]>([
  ['no answer in time', new Error('timeout'), 'TIMEOUT'],
  ['WeChat ran out of patience', { errMsg: 'request:fail timeout' }, 'TIMEOUT'],
  ['the function ran out of time', { errCode: -504003, errMsg: 'cloud.callFunction:fail -504003' }, 'TIMEOUT'],
  ['no network on Android', { errMsg: 'request:fail errcode:-106 net::ERR_INTERNET_DISCONNECTED' }, 'OFFLINE'],
  ['no network on iOS', { errMsg: 'The Internet connection appears to be offline.' }, 'OFFLINE'],
  ['no network in a browser', new TypeError('Failed to fetch'), 'OFFLINE'],
  ['the function is not there', { errMsg: 'cloud.callFunction:fail -501000 FUNCTION_NOT_FOUND' }, 'UNAVAILABLE'],
  ['a bare word', 'broken', 'UNAVAILABLE'],
  ['nothing at all', undefined, 'UNAVAILABLE'],
])('what the way broke with is said for people, and can be tried again: %s', (_name, error, code) => {
  const problem = breakdown(error)
  expect(problem).toMatchObject({ code, way: 'retry' })
  expect(problem.words).toMatch(/请.*再试$/)
})
