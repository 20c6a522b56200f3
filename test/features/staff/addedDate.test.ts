import { addedDate, ADDED_BEGIN } from '@/features/staff/review/addedDate'

const evidence = { start: 3, end: 9, text: '12月19日前' }
const typed = (parts: object) => addedDate({ ...ADDED_BEGIN, ...parts })

test('a date to add is a close or an opening with its sentence', () => {
  expect(typed({ closes: '2025-12-19 17:00', evidence })).toEqual({
    ...{ audience: 'enterprise', action: 'apply', opens: null, closes: '2025-12-19T17:00', evidence },
  })
  expect(typed({ opens: '2025-12-09', evidence })).toMatchObject({ opens: '2025-12-09', closes: null })
})

test('a reason goes only where no sentence was picked', () => {
  expect(typed({ closes: '2025-12-19', reason: ' 电话确认 ' })).toMatchObject({ reason: '电话确认' })
  expect(typed({ closes: '2025-12-19', reason: '电话确认', evidence })).not.toHaveProperty('reason')
})

test.each([
  ['nothing typed', { evidence }],
  ['a close without its year', { closes: '12月19日', evidence }],
  ['an opening that is no day', { closes: '2025-12-19', opens: '月初', evidence }],
  ['neither sentence nor reason', { closes: '2025-12-19', reason: ' ' }],
])('is not ready with %s', (_, parts) => expect(typed(parts)).toBeNull())
