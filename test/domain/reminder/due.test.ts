import fc from 'fast-check'
import { CATCH_UP_DAYS, LEADS, dueSet } from '@/domain/reminder'
import type { Window } from '@/domain/notice'
import { addDays, daysBetween } from '@/domain/time'
import type { LocalDate } from '@/domain/time'
import { on, window } from '../../support/window'

const wish = { openid: 'r', noticeId: 'n', leads: [7, 3, 1] as const, windowIds: null }
const never = () => false
const set = (since: string, today: string, windows: Window[] = [window()]) => {
  const { due, stale, next } = dueSet(wish, windows, { since: on(since), today: on(today) }, never)
  return { due: due.map(({ dueOn }) => dueOn), stale: stale.map(({ dueOn }) => dueOn), next }
}

describe('the due set of a day', () => {
  test('is what falls on it, and names the next day', () => {
    expect(set('2025-12-16', '2025-12-16')).toEqual({ due: ['2025-12-16'], stale: [], next: '2025-12-20' })
  })

  test('holds the days missed', () => {
    expect(set('2025-12-16', '2025-12-21')).toEqual({
      due: ['2025-12-16', '2025-12-20'],
      stale: [],
      next: '2025-12-22',
    })
  })

  test('leaves out what was dealt with', () => {
    expect(set('2025-12-17', '2025-12-19')).toEqual({ due: [], stale: [], next: '2025-12-20' })
  })

  test('makes up for seven days and calls older ones stale', () => {
    expect(set('2025-12-16', '2025-12-23').stale).toEqual([])
    expect(set('2025-12-16', '2025-12-24')).toEqual({
      due: ['2025-12-20', '2025-12-22'],
      stale: ['2025-12-16'],
      next: null,
    })
  })

  test('of a monthly window goes on after an outage of months', () => {
    const monthly = [window({ closes: '---05', recurrence: 'monthly' })]
    expect(set('2025-10-01', '2025-12-30', monthly)).toMatchObject({ due: ['2025-12-29'], next: '2026-01-02' })
  })

  test('day by day is the same as after a pause of up to seven days, and nothing is missed or twice', () => {
    const closes = fc.integer({ min: 0, max: 40 }).map((days) => addDays(on('2025-12-10'), days))
    fc.assert(
      fc.property(fc.array(closes, { maxLength: 4 }), fc.integer({ min: 0, max: CATCH_UP_DAYS }), (list, pause) => {
        const windows = list.map((close, index) => window({ id: `w${index}`, closes: close }))
        const today = addDays(on('2025-12-12'), pause)
        const from = on('2025-12-12')
        const at = (since: LocalDate, day: LocalDate) =>
          dueSet({ ...wish, leads: LEADS }, windows, { since, today: day }, never).due.map(({ id }) => id)
        const daily = Array.from({ length: daysBetween(from, today) + 1 }, (_, n) => addDays(from, n)).flatMap((day) =>
          at(day, day),
        )
        expect(at(from, today).sort()).toEqual(daily.sort())
      }),
    )
  })
})
