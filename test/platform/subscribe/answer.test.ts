import type { SubscriptionTemplate } from '@/contract/grants'
import { readAnswer, readRefusal } from '@/platform/subscribe/answer'

const templates: SubscriptionTemplate[] = [{ kind: 'deadline', templateId: 'T1' }]

test.each([
  ['accept', 'accept'],
  ['reject', 'reject'],
  ['ban', 'ban'],
  ['filter', 'filter'],
  ['a word that WeChat may add one day', 'reject'],
  [undefined, 'reject'],
])('success alone is no acceptance: WeChat answers %s, that is %s', (word, result) => {
  expect(readAnswer(templates, { errMsg: 'requestSubscribeMessage:ok', T1: word })).toEqual({
    asked: true,
    results: [{ kind: 'deadline', result }],
  })
})

test('an answer about another template is not ours', () => {
  expect(readAnswer(templates, { T2: 'accept' })).toEqual({
    asked: true,
    results: [{ kind: 'deadline', result: 'reject' }],
  })
})

const AGAIN = /再点一次/
const SETTINGS = /总开关.*设置/
const NOT_NOW = /暂时不能订阅.*手机日历/

test.each<[string, number | undefined, RegExp]>([
  ['no template ids', 10001, NOT_NOW],
  ['the list could not be fetched', 10002, AGAIN],
  ['the request did not get through', 10003, AGAIN],
  ['ids that are no list', 10004, NOT_NOW],
  ['the app is in the background', 10005, AGAIN],
  ['an id of another app', 20001, NOT_NOW],
  ['one-time and lasting ids mixed', 20002, NOT_NOW],
  ['too many ids', 20003, NOT_NOW],
  ['the reader’s main switch is off', 20004, SETTINGS],
  ['the program is barred', 20005, NOT_NOW],
  ['a template for devices', 20013, NOT_NOW],
  ['closed without an answer', undefined, AGAIN],
])('why WeChat could not ask is said with what the reader can do: %s', (_name, errCode, expected) => {
  const asked = readRefusal({ errCode, errMsg: 'requestSubscribeMessage:fail' })
  expect(asked).toEqual({ asked: false, words: expect.stringMatching(expected) })
})

test('what only we can mend names its code, so that it can be told to us', () => {
  expect(readRefusal({ errCode: 20001 })).toEqual({ asked: false, words: expect.stringContaining('20001') })
})

test('a refusal without any shape is no grant either', () => {
  expect(readRefusal(null)).toEqual({ asked: false, words: expect.stringMatching(AGAIN) })
})
