import { planFor, reconcile } from '@/domain/reminder'
import type { ReminderState, StoredReminder } from '@/domain/reminder'
import type { Window } from '@/domain/notice'
import { on, window } from '../../support/window'

const today = on('2025-12-10')
const plan = (closes: string) =>
  planFor({ openid: 'r', noticeId: 'n', leads: [7, 1] }, [window({ closes: closes as Window['closes'] })], today)
const stored = (closes: string, state: ReminderState = 'planned'): StoredReminder[] =>
  plan(closes).map(({ id, dueOn, about }) => ({ id, dueOn, about, state }))
const ids = (reminders: { id: string }[]) => reminders.map(({ id }) => id)

describe('reconciling the stored reminders of a follow with its plan', () => {
  test('adds what is not there yet', () => {
    expect(reconcile([], plan('2025-12-23'), today)).toEqual({ add: plan('2025-12-23'), renew: [], cancel: [] })
  })

  test('changes nothing the second time', () => {
    const nothing = { add: [], renew: [], cancel: [] }
    expect(reconcile(stored('2025-12-23'), plan('2025-12-23'), today)).toEqual(nothing)
  })

  test('cancels the old days and plans the new ones of a close that moved', () => {
    const changes = reconcile(stored('2025-12-23'), plan('2026-01-15'), today)
    expect(changes.cancel).toEqual(ids(stored('2025-12-23')))
    expect(changes.add).toEqual(plan('2026-01-15'))
  })

  test('plans anew what was cancelled and is wanted again', () => {
    expect(reconcile(stored('2025-12-23', 'cancelled'), plan('2025-12-23'), today).renew).toEqual(plan('2025-12-23'))
  })

  test('renews a planned reminder whose close got another hour on the same day', () => {
    expect(reconcile(stored('2025-12-23'), plan('2025-12-23T17:00'), today)).toEqual({
      add: [],
      renew: plan('2025-12-23T17:00'),
      cancel: [],
    })
  })

  test.each<ReminderState>(['claimed', 'sent', 'maybe', 'failed', 'uncovered', 'expired'])(
    'never touches a reminder that is %s',
    (state) => {
      const before = stored('2025-12-23', state)
      expect(reconcile(before, plan('2026-01-15'), today).cancel).toEqual([])
      expect(reconcile(before, plan('2025-12-23'), today)).toEqual({ add: [], renew: [], cancel: [] })
    },
  )

  test('leaves a missed day to the sending, which says why it expired', () => {
    expect(reconcile(stored('2025-12-23'), [], on('2025-12-17')).cancel).toEqual(['r:w1:1:2025-12-22'])
  })
})
