import { byDay } from '@/features/reminders/byDay'
import { reminder } from '../../support/client/reminders'
import { at, on } from '../../support/window'

test('a message stands under the day on which it is due, a sent one under the day of sending', () => {
  const late = reminder({ id: 'late', dueOn: on('2025-12-19'), state: 'sent', sentAt: at('2025-12-20T00:05') })
  const planned = reminder({ id: 'planned', dueOn: on('2025-12-22') })
  const also = reminder({ id: 'also', dueOn: on('2025-12-20'), state: 'uncovered' })
  const days = byDay([planned, late, also]).map(({ day, reminders }) => [day, reminders.map(({ id }) => id)])
  expect(days).toEqual([
    ['2025-12-22', ['planned']],
    ['2025-12-20', ['late', 'also']],
  ])
})

test('no message, no day', () => {
  expect(byDay([])).toEqual([])
})
