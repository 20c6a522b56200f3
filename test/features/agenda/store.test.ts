import { createAgenda } from '@/features/agenda/store'
import { entry, monthOf } from '../../support/client/agenda'
import { offline, openCalls } from '../../support/client/call'
import { at, on } from '../../support/window'

const begin = () => {
  const { call, asked } = openCalls()
  const months = () => asked.map(({ data }) => (data as { month: string }).month)
  return { state: createAgenda(call).getState, asked, months }
}

/** An agenda that shows December, today being the 20th. */
const inDecember = async () => {
  const begun = begin()
  void begun.state().load(on('2025-12-20'))
  await begun.asked[0]!.answer(monthOf('2025-12', [entry('2025-12-23')]))
  return begun
}

test('it begins with this month, and today is chosen', async () => {
  const { state, months } = await inDecember()
  expect(months()).toEqual(['2025-12'])
  expect(state()).toMatchObject({ month: '2025-12-01', today: '2025-12-20', chosen: '2025-12-20' })
  expect(state().entries).toEqual([entry('2025-12-23')])
})

test('where the phone’s clock is in another month, the server’s month is shown', async () => {
  const { state, asked, months } = begin()
  void state().load(on('2026-01-01'))
  await asked[0]!.answer(monthOf('2026-01', []))
  await asked[1]!.answer(monthOf('2025-12', [entry('2025-12-23')]))
  expect(months()).toEqual(['2026-01', '2025-12'])
  expect(state()).toMatchObject({ month: '2025-12-01', chosen: '2025-12-20' })
})

test('an answer for a month that was left is dropped', async () => {
  const { state, asked } = await inDecember()
  void state().turn(1)
  void state().turn(1)
  await asked[2]!.answer(monthOf('2026-02', [entry('2026-02-10')]))
  await asked[1]!.answer(monthOf('2026-01', [entry('2026-01-05')]))
  expect(state()).toMatchObject({ month: '2026-02-01', entries: [entry('2026-02-10')] })
})

test('a failure for a month that was left is dropped', async () => {
  const { state, asked } = await inDecember()
  void state().turn(1)
  void state().turn(1)
  await asked[1]!.fail()
  expect(state().problem).toBeNull()
})

test('who turns before the first answer stays in the month turned to', async () => {
  const { state, asked, months } = begin()
  void state().load(on('2025-12-20'))
  void state().turn(1)
  await asked[0]!.answer(monthOf('2025-12', []))
  await asked[1]!.answer(monthOf('2026-01', [entry('2026-01-05')]))
  expect(months()).toEqual(['2025-12', '2026-01'])
  expect(state()).toMatchObject({ month: '2026-01-01', entries: [entry('2026-01-05')], today: '2025-12-20' })
})

test('a month turned to shows nothing of the month before it', async () => {
  const { state } = await inDecember()
  void state().turn(1)
  expect(state()).toMatchObject({ month: '2026-01-01', entries: null, chosen: null })
})

test.each([
  [1, '2026-01-01'],
  [-1, '2025-11-01'],
  [-12, '2024-12-01'],
])('turning by %i leads to %s', async (months, expected) => {
  const { state } = await inDecember()
  void state().turn(months)
  expect(state().month).toBe(expected)
})

test('in another month no day is chosen, and 回到今天 chooses today in its own', async () => {
  const { state, asked } = await inDecember()
  void state().turn(1)
  await asked[1]!.answer(monthOf('2026-01', []))
  expect(state().chosen).toBeNull()
  void state().goToday()
  await asked[2]!.answer(monthOf('2025-12', []))
  expect(state()).toMatchObject({ month: '2025-12-01', chosen: '2025-12-20' })
})

test('a reload keeps the month, the chosen day and what is shown', async () => {
  const { state, asked } = await inDecember()
  state().choose(on('2025-12-23'))
  void state().load(on('2025-12-21'))
  expect(state().entries).toEqual([entry('2025-12-23')])
  await asked[1]!.answer(monthOf('2025-12', [], at('2025-12-21T08:00')))
  expect(state()).toMatchObject({ month: '2025-12-01', chosen: '2025-12-23', today: '2025-12-21', entries: [] })
})

test('a failure keeps the month that stands there', async () => {
  const { state, asked } = await inDecember()
  void state().load(on('2025-12-20'))
  await asked[1]!.fail()
  expect(state()).toMatchObject({ problem: offline, entries: [entry('2025-12-23')] })
})

test('a day that is tapped again is no longer chosen', async () => {
  const { state } = await inDecember()
  state().choose(on('2025-12-23'))
  expect(state().chosen).toBe('2025-12-23')
  state().choose(on('2025-12-23'))
  expect(state().chosen).toBeNull()
})
