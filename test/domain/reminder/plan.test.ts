import fc from 'fast-check'
import { DEFAULT_LEADS, LEADS, planFor } from '@/domain/reminder'
import type { Lead } from '@/domain/reminder'
import type { Window } from '@/domain/notice'
import { addDays } from '@/domain/time'
import { on, window } from '../../support/window'

const follow = (leads: readonly Lead[] = DEFAULT_LEADS) => ({ openid: 'reader-1', noticeId: 'n1', leads })
const days = (windows: Window[], leads: readonly Lead[], today: string) =>
  planFor(follow(leads), windows, on(today)).map(({ lead, dueOn }) => `${lead}: ${dueOn}`)

describe('the reminders that follow from leads and windows', () => {
  test('are one a lead, on the days before the close, in their order', () => {
    expect(days([window()], [1, 3, 7], '2025-12-10')).toEqual(['7: 2025-12-16', '3: 2025-12-20', '1: 2025-12-22'])
  })

  test('carry an id of reader, window, lead and day', () => {
    expect(planFor(follow([3]), [window()], on('2025-12-10'))).toEqual([
      {
        id: 'reader-1:w1:3:2025-12-20',
        openid: 'reader-1',
        noticeId: 'n1',
        windowId: 'w1',
        lead: 3,
        dueOn: '2025-12-20',
        about: '2025-12-23',
      },
    ])
  })

  test('leave out a lead whose day is past and keep the one of today', () => {
    expect(days([window()], [7, 3, 1], '2025-12-20')).toEqual(['3: 2025-12-20', '1: 2025-12-22'])
  })

  test('on the opening day speak of the opening', () => {
    const [opening] = planFor(follow(['open']), [window({ opens: on('2025-12-15') })], on('2025-12-10'))
    expect(opening).toMatchObject({ lead: 'open', dueOn: '2025-12-15', about: '2025-12-15' })
  })

  test('are none for an opening that is not stated or is past', () => {
    expect(days([window()], ['open'], '2025-12-10')).toEqual([])
    expect(days([window({ opens: on('2025-12-09') })], ['open'], '2025-12-10')).toEqual([])
  })

  test('are none for a window without a close: no field could say its end', () => {
    const rolling = window({ opens: on('2025-12-15'), closes: null, rolling: true })
    expect(days([rolling], LEADS, '2025-12-10')).toEqual([])
  })

  test.each([
    ['an authority', window({ audience: 'authority' })],
    ['the public', window({ audience: 'public', action: 'object' })],
    ['the past', window({ closes: on('2025-12-09') })],
  ])('are none for a window of %s', (_of, other) => {
    expect(days([other], LEADS, '2025-12-10')).toEqual([])
  })

  test('on the last day come the day before where it closes before the sending begins', () => {
    expect(days([window({ closes: '2025-12-23T09:00' as Window['closes'] })], [0], '2025-12-10')).toEqual([
      '0: 2025-12-22',
    ])
    expect(days([window({ closes: '2025-12-23T17:00' as Window['closes'] })], [0], '2025-12-10')).toEqual([
      '0: 2025-12-23',
    ])
  })

  test('speak once a day of windows that close together', () => {
    const windows = [window({ id: 'w2', scope: '纸质' }), window({ id: 'w1', scope: '线上' })]
    expect(planFor(follow([1]), windows, on('2025-12-10')).map(({ id }) => id)).toEqual(['reader-1:w1:1:2025-12-22'])
  })

  test('speak of each of two closes, also on the same day', () => {
    const windows = [
      window({ id: 'w1', action: 'register', closes: on('2025-12-17') }),
      window({ id: 'w2', closes: on('2025-12-23') }),
    ]
    expect(days(windows, [7, 1], '2025-12-15')).toEqual(['1: 2025-12-16', '7: 2025-12-16', '1: 2025-12-22'])
  })

  test('of a yearly window are those of its next close', () => {
    expect(days([window({ closes: '--03-31', recurrence: 'yearly' })], [7], '2025-12-10')).toEqual(['7: 2026-03-24'])
  })

  test('are planned for an unsure date too, whose message says so', () => {
    expect(days([window({ certainty: 'unsure' })], [1], '2025-12-10')).toEqual(['1: 2025-12-22'])
  })

  const today = on('2025-12-10')
  const some = fc
    .array(
      fc.record({
        closesIn: fc.integer({ min: -30, max: 60 }),
        length: fc.integer({ min: 0, max: 30 }),
        hour: fc.constantFrom('', 'T09:00', 'T17:00'),
      }),
      { maxLength: 6 },
    )
    .map((list) =>
      list.map(({ closesIn, length, hour }, index) =>
        window({
          id: `w${index}`,
          opens: addDays(today, closesIn - length),
          closes: `${addDays(today, closesIn)}${hour}` as Window['closes'],
        }),
      ),
    )
  const leads = fc.subarray([...LEADS])

  test('are the same when planned twice or from windows in another order', () => {
    fc.assert(
      fc.property(some, leads, (windows, chosen) => {
        const plan = planFor(follow(chosen), windows, today)
        expect(planFor(follow([...chosen].reverse()), [...windows].reverse(), today)).toEqual(plan)
        expect(new Set(plan.map(({ id }) => id)).size).toBe(plan.length)
      }),
    )
  })

  test('are never due before today nor after what they speak of', () => {
    fc.assert(
      fc.property(some, leads, (windows, chosen) => {
        for (const { dueOn, about, lead } of planFor(follow(chosen), windows, today)) {
          expect(dueOn >= today).toBe(true)
          expect(dueOn <= about.slice(0, 10)).toBe(true)
          expect(chosen).toContain(lead)
        }
      }),
    )
  })

  test('only lose what lies behind when a day passes', () => {
    fc.assert(
      fc.property(some, leads, (windows, chosen) => {
        const tomorrow = addDays(today, 1)
        const later = planFor(follow(chosen), windows, tomorrow)
        expect(later).toEqual(planFor(follow(chosen), windows, today).filter(({ dueOn }) => dueOn >= tomorrow))
      }),
    )
  })
})
