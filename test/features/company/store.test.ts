import { createCompany } from '@/features/company/store'
import { offline, openCalls } from '../../support/client/call'
import { NOW } from '../../support/client/notices'

const regions = [{ level: 'city' as const, name: '示例市', code: '320100' }]
const reader = (region: string | null) => ({ reader: { region }, credits: { deadline: 0 }, templates: [], now: NOW })

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
