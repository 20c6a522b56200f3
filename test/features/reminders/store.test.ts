import type { Asked as SheetAnswer } from '@/platform/subscribe'
import { createReminders } from '@/features/reminders/store'
import type { Problem } from '@/platform/call'
import { offline, openCalls, readyCalls } from '../../support/client/call'
import { NOW } from '../../support/client/notices'
import { readerAnswer } from '../../support/client/reader'
import { credits as held, follow } from '../../support/client/reminders'

const accepted: SheetAnswer = { asked: true, results: [{ kind: 'deadline', result: 'accept' }] }
const credits = (deadline: number) => ({ credits: held(deadline) })
const wish = { leads: [1 as const], windowIds: null }
const set = () => ({ follow: follow(), now: NOW })

type Tap = { tapId: string; results: unknown }
const tapsOf = (asked: { action: string; data: unknown }[]) =>
  asked.filter(({ action }) => action === 'grants.add').map(({ data }) => data as Tap)

const tap = (call: Parameters<typeof createReminders>[0], sheet: SheetAnswer | null = accepted) => {
  const store = createReminders(call)
  const follows = () => store.getState().follow('n1', wish, sheet === null ? null : Promise.resolve(sheet))
  return { store, follows, state: store.getState }
}

test('a tap records what WeChat allowed, then what is wished', async () => {
  const { call, asked } = readyCalls({ 'grants.add': () => credits(3), 'follows.set': set })
  const { follows, state } = tap(call)
  expect(await follows()).toEqual({ saved: true, words: null })
  expect(asked.map(({ action }) => action)).toEqual(['grants.add', 'follows.set'])
  expect(tapsOf(asked)[0]?.results).toEqual(accepted.results)
  expect(asked[1]?.data).toEqual({ noticeId: 'n1', ...wish })
  expect(state()).toMatchObject({ credits: held(3), follows: { n1: follow() } })
})

test('two taps are two grants', async () => {
  const { call, asked } = readyCalls({ 'grants.add': () => credits(1), 'follows.set': set })
  const { follows } = tap(call)
  await follows()
  await follows()
  const names = tapsOf(asked).map(({ tapId }) => tapId)
  expect(new Set(names).size).toBe(2)
})

const waits: Problem = { code: 'QUEUED', words: '网络不通，已记下，连上后自动发送', way: 'wait' }

test.each([
  ['waits for the network', waits, waits.words],
  ['was refused', offline, '订阅没有记上，请再点一次'],
])('a grant that %s is told so and gates nothing', async (_name, problem, words) => {
  const { call } = readyCalls({ 'grants.add': () => problem, 'follows.set': set })
  const { follows, state } = tap(call)
  expect(await follows()).toEqual({ saved: true, words })
  expect(state().follows.n1).toEqual(follow())
})

test('a grant is kept although the wish could not be saved', async () => {
  const { call } = readyCalls({ 'grants.add': () => credits(4), 'follows.set': () => offline })
  const { follows, state } = tap(call)
  expect(await follows()).toEqual({ saved: false, words: offline.words })
  expect(state().credits).toEqual(held(4))
  expect(state().follows.n1).toBeUndefined()
})

test('what WeChat refused is told in its words, no grant is made up, and following works', async () => {
  const { call, asked } = readyCalls({ 'follows.set': set })
  const refused: SheetAnswer = { asked: false, words: '订阅消息总开关已关闭' }
  expect(await tap(call, refused).follows()).toEqual({ saved: true, words: '订阅消息总开关已关闭' })
  expect(asked.map(({ action }) => action)).toEqual(['follows.set'])
})

test('without a template nobody is asked, and following works', async () => {
  const { call, asked } = readyCalls({ 'follows.set': set })
  expect(await tap(call, null).follows()).toEqual({ saved: true, words: null })
  expect(asked.map(({ action }) => action)).toEqual(['follows.set'])
})

test('nothing is asked of the server while WeChat’s sheet is open', async () => {
  const { call, asked } = openCalls()
  let close: (answer: SheetAnswer) => void = () => undefined
  const sheet = new Promise<SheetAnswer>((resolve) => (close = resolve))
  void createReminders(call).getState().follow('n1', wish, sheet)
  expect(asked).toEqual([])
  close(accepted)
  await sheet
  await Promise.resolve()
  expect(asked.map(({ action }) => action)).toEqual(['grants.add'])
})

test('what another answer said of one notice leaves the others alone', () => {
  const { state } = tap(readyCalls({}).call)
  state().adopt('n1', follow())
  state().adopt('n2', null)
  expect(state().follows).toEqual({ n1: follow(), n2: null })
})

test('my page needs both lists; a failure of one keeps what stands there', async () => {
  let down = false
  const { call } = readyCalls({
    'follows.list': () => ({ follows: [], now: NOW }),
    'inbox.list': () => (down ? offline : { reminders: [], now: NOW }),
  })
  const { state } = tap(call)
  await state().loadMine()
  expect(state()).toMatchObject({ list: [], inbox: [], problem: null })
  down = true
  await state().loadMine()
  expect(state()).toMatchObject({ list: [], inbox: [], problem: offline })
})

test('a new follow begins with the leads that the reader chose in the settings', async () => {
  const preferences = { textScale: null, leads: [3 as const, 0 as const], hour: 9 as const }
  const { call } = readyCalls({ 'reader.get': () => readerAnswer({ preferences }) })
  const { state } = tap(call)
  expect(state().leads).toEqual([7, 3, 1])
  await state().prepare()
  expect(state().leads).toEqual([3, 0])
})
