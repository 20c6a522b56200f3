import { createCompany } from '@/features/company/store'
import { offline, openCalls } from '../../support/client/call'
import { NOW } from '../../support/client/notices'
import { readerAnswer } from '../../support/client/reader'

const regions = [{ level: 'city' as const, name: '示例市', code: '320100' }]
const reader = (region: string | null) => readerAnswer({ region })

const begin = () => {
  const { call, asked } = openCalls()
  return { state: createCompany(call).getState, asked }
}

test('the regions are asked for once', async () => {
  const { state, asked } = begin()
  void state().loadRegions()
  await asked[0]!.answer({ regions, now: NOW })
  await state().loadRegions()
  expect(asked).toHaveLength(1)
  expect(state().regions).toEqual(regions)
})

test('regions that did not come are asked for again', async () => {
  const { state, asked } = begin()
  void state().loadRegions()
  await asked[0]!.fail()
  expect(state()).toMatchObject({ regions: null, problem: offline })
  void state().loadRegions()
  expect(state().problem).toBeNull()
  await asked[1]!.answer({ regions, now: NOW })
  expect(state().regions).toEqual(regions)
})

test('what is saved is what the server has, and a failure saves nothing', async () => {
  const { state, asked } = begin()
  const saving = state().save('320100')
  await asked[0]!.answer(reader('320100'))
  expect(await saving).toBe(true)
  const failing = state().save('320500')
  await asked[1]!.fail()
  expect(await failing).toBe(false)
  expect(state().region).toBe('320100')
})

test('a firm that could not be fetched is not forgotten', async () => {
  const { state, asked } = begin()
  void state().loadFirm()
  await asked[0]!.answer(reader('320100'))
  void state().loadFirm()
  await asked[1]!.fail()
  expect(state().region).toBe('320100')
})

test('a change saves what it names, and a failure says so in words', async () => {
  const { state, asked } = begin()
  const preferences = { textScale: null, leads: [3 as const], hour: 14 as const }
  const saving = state().change({ preferences })
  expect(asked[0]).toMatchObject({ action: 'reader.save', data: { preferences } })
  await asked[0]!.answer(readerAnswer({ preferences }))
  expect(await saving).toBeNull()
  const failing = state().change({ preferences: { ...preferences, hour: 9 } })
  await asked[1]!.fail()
  expect(await failing).toBe(offline.words)
  expect(state().reader?.preferences).toEqual(preferences)
})

const search = { q: '技改', region: null, kind: null, theme: null, addressee: null }

test('a search that is let go is named by what it asks for, and is gone once the server says so', async () => {
  const { state, asked } = begin()
  void state().loadSearches()
  await asked[0]!.answer({ searches: [{ id: 's1', words: '技改', search }], now: NOW })
  const failing = state().dropSearch(search)
  await asked[1]!.fail()
  expect(await failing).toBe(offline.words)
  expect(state().searches).toHaveLength(1)
  const dropping = state().dropSearch(search)
  expect(asked[2]).toMatchObject({ action: 'searches.set', data: { search: { q: '技改' }, follow: false } })
  await asked[2]!.answer({ searches: [], now: NOW })
  expect(await dropping).toBeNull()
  expect(state().searches).toEqual([])
})
