import fc from 'fast-check'
import { changesBetween } from '@/domain/notice'
import type { Benefit, NoticeChange, Window } from '@/domain/notice'
import { benefit } from '../../support/benefit'
import { on, window } from '../../support/window'

const text = (windows: Window[] = [window()], benefits: Benefit[] = [], title = '申报通知') => ({
  title,
  facts: { windows, benefits },
})
const apply = { action: 'apply' as const, scope: null, audience: 'enterprise' as const }

test.each<[string, ReturnType<typeof text>, ReturnType<typeof text>, NoticeChange[]]>([
  [
    'a moved close',
    text(),
    text([window({ closes: on('2025-12-30') })]),
    [{ what: 'closes', window: apply, from: on('2025-12-23'), to: on('2025-12-30') }],
  ],
  [
    'a close that is no longer stated',
    text(),
    text([window({ closes: null })]),
    [{ what: 'closes', window: apply, from: on('2025-12-23'), to: null }],
  ],
  [
    'a new opening',
    text(),
    text([window({ opens: on('2025-12-10') })]),
    [{ what: 'opens', window: apply, from: null, to: on('2025-12-10') }],
  ],
  ['a further window', text([]), text(), [{ what: 'windowAdded', window: apply }]],
  ['a window that is gone', text(), text([]), [{ what: 'windowGone', window: apply }]],
  ['other money', text([], [benefit()]), text([], [benefit({ capYuan: 5_000_000 })]), [{ what: 'money' }]],
  ['another title', text(), text([window()], [], '补充通知'), [{ what: 'title', from: '申报通知', to: '补充通知' }]],
  [
    'words alone',
    text([window()], [benefit()]),
    text([window()], [benefit({ base: '设备投资额' })]),
    [{ what: 'words' }],
  ],
])('what a later text says otherwise: %s', (_name, before, after, expected) => {
  expect(changesBetween(before, after)).toEqual(expected)
})

test('the order in which benefits stand is no change', () => {
  const [small, large] = [benefit({ capYuan: 1 }), benefit({ capYuan: 2 })]
  expect(changesBetween(text([], [small, large]), text([], [large, small]))).toEqual([{ what: 'words' }])
})

test('going back says the same with both sides exchanged', () => {
  const close = fc.constantFrom(null, on('2025-12-01'), on('2025-12-15'))
  fc.assert(
    fc.property(close, close, (from, to) => {
      const [a, b] = [text([window({ closes: from })]), text([window({ closes: to })])]
      const [there] = changesBetween(a, b)
      const [back] = changesBetween(b, a)
      if (from === to) expect([there, back]).toEqual([{ what: 'words' }, { what: 'words' }])
      else expect(back).toEqual({ ...there, from: to, to: from })
    }),
  )
})
