import { periodOf } from '@/domain/subsidy/draft/period'
import type { Window } from '@/domain/notice'
import { on, window } from '../../support/window'

const days = (opens: string | null, closes: string | null) => ({ opens, closes })
const online = window({ action: 'submit', opens: on('2025-12-02'), closes: on('2025-12-13'), scope: '网上' })
const paper = window({ action: 'submit', opens: on('2025-12-05'), closes: on('2025-12-20'), scope: '纸质' })

test.each<[string, Window[], ReturnType<typeof days>]>([
  ['one window', [window({ opens: on('2025-12-09') })], days('2025-12-09', '2025-12-23')],
  ['handing in counts as applying', [online], days('2025-12-02', '2025-12-13')],
  ['of several the first day and the last', [paper, online], days('2025-12-02', '2025-12-20')],
  ['an hour belongs to its day', [window({ closes: '2025-12-23T17:00' as never })], days(null, '2025-12-23')],
  ['one without a close leaves the end open', [online, window({ closes: null })], days(null, null)],
  [
    'one that comes every year leaves it open',
    [window({ closes: '--03-31' as never, recurrence: 'yearly' })],
    days(null, null),
  ],
  ['one that is open all year leaves it open', [window({ rolling: true })], days(null, null)],
  [
    'an office’s dates and later reports say nothing',
    [window({ audience: 'authority' }), window({ action: 'report' })],
    days(null, null),
  ],
  ['no window at all', [], days(null, null)],
])('when one may apply: %s', (_name, windows, expected) => {
  expect(periodOf({ windows })).toEqual(expected)
})
