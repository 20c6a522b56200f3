import fc from 'fast-check'
import { deadlineState, summarise } from '@/domain/deadline'
import type { Window } from '@/domain/notice'
import { addDays, closeDate, daysBetween, isDated } from '@/domain/time'
import { at, on, window } from '../../support/window'

const today = on('2025-12-10')
const quota = { start: 0, end: 4, text: '先到先得' }

describe('the enterprise window that a card speaks of', () => {
  test('is null where the firm has no window at all', () => {
    expect(summarise([], null, today)).toBeNull()
    expect(summarise([window({ audience: 'authority' }), window({ audience: 'bank' })], null, today)).toBeNull()
  })

  test('is never an objection period, whoever may object', () => {
    expect(summarise([window({ audience: 'public', action: 'object' })], null, today)).toBeNull()
    expect(summarise([window({ action: 'object' })], null, today)).toBeNull()
  })

  test('is the earliest still open, whatever the order in the text', () => {
    const windows = [
      window({ id: 'late', closes: on('2025-12-31') }),
      window({ id: 'past', closes: on('2025-12-09') }),
      window({ id: 'next', closes: on('2025-12-12') }),
    ]
    expect(summarise(windows, null, today)?.windowId).toBe('next')
  })

  test('still counts as open on its last day', () => {
    const windows = [window({ id: 'last day', closes: today }), window({ id: 'later' })]
    expect(summarise(windows, null, today)?.windowId).toBe('last day')
  })

  test('closes at the stated hour before the end of the same day', () => {
    const windows = [window({ id: 'day' }), window({ id: 'hour', closes: '2025-12-23T12:00' as Window['closes'] })]
    expect(summarise(windows, null, today)?.windowId).toBe('hour')
  })

  test('is the last one closed when all are over', () => {
    const windows = [window({ id: 'b', closes: on('2025-11-30') }), window({ id: 'a', closes: on('2025-10-31') })]
    expect(summarise(windows, null, today)).toMatchObject({ windowId: 'b', closes: '2025-11-30' })
  })

  test('is a window to apply before one to report, even where the report is due sooner', () => {
    const windows = [window({ id: 'report', action: 'report', closes: on('2025-12-11') }), window({ id: 'apply' })]
    expect(summarise(windows, null, today)?.windowId).toBe('apply')
    expect(summarise(windows.slice(0, 1), null, today)?.windowId).toBe('report')
  })

  test('is the dated one before the one open all year', () => {
    const windows = [window({ id: 'rolling', closes: null, rolling: true }), window({ id: 'dated' })]
    expect(summarise(windows, null, today)?.windowId).toBe('dated')
  })

  test('is the one open all year when the dated one is over', () => {
    const windows = [
      window({ id: 'rolling', closes: null, rolling: true }),
      window({ id: 'past', closes: on('2025-12-01') }),
    ]
    expect(summarise(windows, null, today)?.windowId).toBe('rolling')
  })

  test('says the surer of two readings of the same close', () => {
    const windows = [window({ id: 'unsure', certainty: 'unsure' }), window({ id: 'certain' })]
    expect(summarise(windows, null, today)?.windowId).toBe('certain')
  })

  test('is nothing where only an event without a day is counted from', () => {
    expect(summarise([window({ closes: null, relative: 'event+15d' })], null, today)).toBeNull()
  })

  test('carries the next day of a recurring close', () => {
    const yearly = window({ closes: '--03-31', recurrence: 'yearly' })
    expect(summarise([yearly], null, today)?.closes).toBe('2026-03-31')
  })

  test('of a recurring window that has not begun is the first close after its opening', () => {
    const monthly = window({ opens: on('2026-02-01'), closes: '---05', recurrence: 'monthly' })
    expect(summarise([monthly], null, today)?.closes).toBe('2026-02-05')
  })

  test('is limited where the text says first come, first served', () => {
    expect(summarise([window()], quota, today)?.limited).toBe(true)
    expect(summarise([window()], null, today)?.limited).toBe(false)
  })

  test('never says a later day than the earliest live own window', () => {
    const some = fc.array(
      fc
        .record({
          days: fc.integer({ min: -40, max: 400 }),
          audience: fc.constantFrom<Window['audience']>('enterprise', 'authority', 'public'),
        })
        .map(({ days, audience }) => window({ id: `${days}`, audience, closes: addDays(today, days) })),
      { maxLength: 8 },
    )
    fc.assert(
      fc.property(some, (windows) => {
        const live = windows
          .filter(({ audience, closes }) => audience === 'enterprise' && closes !== null && closes >= today)
          .map(({ closes }) => (closes !== null && isDated(closes) ? daysBetween(today, closeDate(closes)) : NaN))
        const said = summarise(windows, null, today)
        if (live.length === 0) expect(said?.closes ?? '').not.toBe(today)
        else expect(said?.closes).toBe(addDays(today, Math.min(...live)))
      }),
    )
  })
})

test('a window open from a stated day without any end is not called open all year', () => {
  const summary = summarise([window({ opens: on('2025-12-01'), closes: null })], null, today)
  expect(summary && deadlineState(summary, at('2025-12-10T09:00'))).toEqual({ state: 'unsure' })
})
