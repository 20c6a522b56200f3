import fc from 'fast-check'
import { coverageOf, coveredIds } from '@/domain/reminder'
import { addDays } from '@/domain/time'
import { on } from '../../support/window'

const coming = (id: string, noticeId: string, dueOn: string) => ({ id, noticeId, dueOn: on(dueOn) })

describe('which coming reminders a held grant will carry', () => {
  const reminders = [
    coming('a1', 'a', '2025-12-22'),
    coming('b1', 'b', '2025-12-18'),
    coming('a7', 'a', '2025-12-16'),
    coming('b3', 'b', '2025-12-20'),
  ]

  test('are the earliest, whatever the notice', () => {
    expect([...coveredIds(reminders, 2)].sort()).toEqual(['a7', 'b1'])
  })

  test('are counted for one notice among all that the reader follows', () => {
    expect(coverageOf('a', reminders, 2)).toEqual({ covered: 1, needed: 2 })
    expect(coverageOf('b', reminders, 3)).toEqual({ covered: 2, needed: 2 })
    expect(coverageOf('c', reminders, 3)).toEqual({ covered: 0, needed: 0 })
  })

  test('need one grant a day, and no grant is counted twice', () => {
    const some = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.integer({ min: 0, max: 20 })), { maxLength: 12 })
    fc.assert(
      fc.property(some, fc.integer({ min: 0, max: 15 }), (list, held) => {
        const all = list.map(([noticeId, days], index) =>
          coming(`r${index}`, noticeId, addDays(on('2025-12-10'), days)),
        )
        const shares = ['a', 'b', 'c'].map((noticeId) => coverageOf(noticeId, all, held))
        const sum = (values: number[]) => values.reduce((total, value) => total + value, 0)
        const days = [...new Set(all.map(({ dueOn }) => dueOn))].sort()
        const carried = all.filter(({ dueOn }) => days.slice(0, held).includes(dueOn))
        expect(sum(shares.map(({ covered }) => covered))).toBe(carried.length)
        expect(sum(shares.map(({ needed }) => needed))).toBe(all.length)
      }),
    )
  })
})
