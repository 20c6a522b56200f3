import fc from 'fast-check'
import { DEFAULT_LEADS, LEADS, planFor } from '@/domain/reminder'
import type { Lead } from '@/domain/reminder'
import type { Window } from '@/domain/notice'
import { addDays } from '@/domain/time'
import { on, window } from '../../support/window'

const follow = (leads: readonly Lead[] = DEFAULT_LEADS) => ({
  openid: 'reader-1',
  noticeId: 'n1',
  leads,
  windowIds: null,
})
const never = () => false
const days = (windows: Window[], leads: readonly Lead[], today: string) =>
  planFor(follow(leads), windows, on(today), never).map(({ lead, dueOn }) => `${lead}: ${dueOn}`)

describe('the reminders that follow from leads and windows', () => {
  test('are one a lead, on the days before the close, in their order', () => {
    expect(days([window()], [1, 3, 7], '2025-12-10')).toEqual(['7: 2025-12-16', '3: 2025-12-20', '1: 2025-12-22'])
  })

  test('carry an id of reader, window, lead and day', () => {
    expect(planFor(follow([3]), [window()], on('2025-12-10'), never)).toEqual([
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
    const [opening] = planFor(follow(['open']), [window({ opens: on('2025-12-15') })], on('2025-12-10'), never)
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
    expect(planFor(follow([1]), windows, on('2025-12-10'), never).map(({ id }) => id)).toEqual([
      'reader-1:w1:1:2025-12-22',
    ])
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

  test('of a monthly window go on to the next month once this month has nothing more to say', () => {
    const monthly = window({ closes: '---05', recurrence: 'monthly' })
    expect(days([monthly], [7], '2025-12-28')).toEqual(['7: 2025-12-29'])
    expect(days([monthly], [7], '2025-12-30')).toEqual(['7: 2026-01-29'])
  })

  test('are those of the windows chosen, where some are', () => {
    const windows = [window({ id: 'w1' }), window({ id: 'w2', closes: on('2025-12-25') })]
    const chosen = { ...follow([1]), windowIds: ['w2'] }
    expect(planFor(chosen, windows, on('2025-12-10'), never).map(({ windowId }) => windowId)).toEqual(['w2'])
  })

  test('whose day is a day off come on the last working day before, too', () => {
    const weekend = (day: string) => ['2025-12-20', '2025-12-21'].includes(day)
    const plan = planFor(follow([3, 2 as Lead, 1]), [window()], on('2025-12-10'), weekend)
    expect(plan.map(({ lead, dueOn }) => `${lead}: ${dueOn}`)).toEqual([
      '3: 2025-12-19',
      '3: 2025-12-20',
      '1: 2025-12-22',
    ])
  })

  test('on the opening day speak of the opening day also where they come before it', () => {
    const [before] = planFor(
      follow(['open']),
      [window({ opens: on('2025-12-14') })],
      on('2025-12-10'),
      (day) => day === '2025-12-14',
    )
    expect(before).toMatchObject({ dueOn: '2025-12-13', about: '2025-12-14' })
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
        const plan = planFor(follow(chosen), windows, today, never)
        expect(planFor(follow([...chosen].reverse()), [...windows].reverse(), today, never)).toEqual(plan)
        expect(new Set(plan.map(({ id }) => id)).size).toBe(plan.length)
      }),
    )
  })

  test('are never due before today nor after what they speak of', () => {
    fc.assert(
      fc.property(some, leads, (windows, chosen) => {
        for (const { dueOn, about, lead } of planFor(follow(chosen), windows, today, never)) {
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
        const later = planFor(follow(chosen), windows, tomorrow, never)
        expect(later).toEqual(planFor(follow(chosen), windows, today, never).filter(({ dueOn }) => dueOn >= tomorrow))
      }),
    )
  })
})
