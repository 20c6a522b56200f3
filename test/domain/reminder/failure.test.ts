import { isReplaced, sendFailure } from '@/domain/reminder'
import type { SendFailure } from '@/domain/reminder'
import { on } from '../../support/window'

describe('what an error of sending means', () => {
  test.each<[string, number | null, SendFailure]>([
    ['refused or used up: only this grant is gone', 43101, 'noGrant'],
    ['no such reader', 40003, 'noReader'],
    ['a word that WeChat does not let through', 45168, 'final'],
    ['our template is wrong', 40037, 'settings'],
    ['our page is not released', 41030, 'settings'],
    ['our field is wrong', 47003, 'settings'],
    ['our function lacks the permission', -604101, 'settings'],
    ['two calls to one reader at once', 43108, 'retry'],
    ['WeChat is busy', -1, 'retry'],
    ['the account sent all it may', 45009, 'pause'],
    ['time ran out: WeChat may have sent it', -501001, 'unknown'],
    ['no answer at all', null, 'unknown'],
    ['a refusal never seen before', 49999, 'final'],
    ['a failure of the cloud never seen before', -609999, 'unknown'],
  ])('%s', (_what, code, expected) => {
    expect(sendFailure(code)).toBe(expected)
  })
})

describe('after a missed day', () => {
  const due = [
    { id: '7', dueOn: on('2025-12-16') },
    { id: '3', dueOn: on('2025-12-20') },
  ]
  test('the nearest reminder of a window is sent', () => expect(isReplaced(due[1]!, due)).toBe(false))
  test('the others give way to it', () => expect(isReplaced(due[0]!, due)).toBe(true))
  test('one alone is sent, however late', () => expect(isReplaced(due[0]!, due.slice(0, 1))).toBe(false))
})
