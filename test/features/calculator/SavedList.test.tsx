import Taro from '@tarojs/taro'
import { SavedList } from '@/features/calculator/saved'
import { saved } from '@/features/calculator/saved/useSaved'
import type { Entries } from '@/features/calculator/session/entries'
import { decodeEntries, idsOf } from '@/features/calculator/session/link'
import { draw, leave, settled } from '../../support/client/screen'
import type { Screen } from '../../support/client/screen'
import { on } from '../../support/window'

const KEY = 'huiqi.scenarios'
const entriesOf = (typed: string): Entries => ({ 设备购置额: { typed, unit: '万元' } })
const scheme = (typed: string, figure = `${Number(typed) / 10} 万元`) => ({
  ...{ title: '设备奖补', figure, savedOn: on('2025-12-10') },
  ...{ ruleIds: ['r1', 'r2'], entries: entriesOf(typed) },
})
const save = (...typed: string[]) => typed.map((each) => saved.getState().save(scheme(each)))
const show = async (): Promise<Screen> => {
  const screen = await draw(<SavedList today={on('2025-12-12')} />)
  await settled(() => Promise.resolve(saved.getState().load()))
  return screen
}
const figures = (screen: Screen) => screen.all('saved-figure').map((figure) => figure.textContent)
const goes = jest.spyOn(Taro, 'navigateTo').mockResolvedValue({ errMsg: 'ok' })

beforeEach(() => {
  Taro.clearStorageSync()
  saved.setState(saved.getInitialState(), true)
})
afterEach(leave)

test('each says its name, when, which rules and what they came to; the newest first', async () => {
  save('2600', '100')
  const screen = await show()
  expect(figures(screen)).toEqual(['10 万元', '260 万元'])
  expect(screen.all('saved-about').map((about) => about.textContent)).toEqual([
    '方案2 · 12月10日保存',
    '方案1 · 12月10日保存',
  ])
})

test('one opens exactly as it was saved', async () => {
  save('2600')
  const screen = await show()
  await screen.tapClass('saved-open')
  const { url } = goes.mock.calls[0]?.[0] as { url: string }
  const query = new URLSearchParams(url.split('?')[1])
  expect(idsOf(query.get('ids') ?? '')).toEqual(['r1', 'r2'])
  expect(decodeEntries(query.get('a') ?? '')).toEqual(entriesOf('2600'))
})

test('one without answers opens without, whatever the profile would fill in', async () => {
  saved.getState().save({ ...scheme('0', '30 万元'), entries: {} })
  const screen = await show()
  await screen.tapClass('saved-open')
  const { url } = goes.mock.calls.slice(-1)[0]?.[0] as { url: string }
  expect(new URLSearchParams(url.split('?')[1]).get('a')).not.toBe(null)
})

test('a deleted one can be had back in its place', async () => {
  save('100', '200', '300')
  const screen = await show()
  await settled(() => Promise.resolve(saved.getState().remove('s2')))
  expect([figures(screen), screen.all('saved-gone')[0]?.textContent]).toEqual([
    ['30 万元', '10 万元'],
    '已删除方案2撤销',
  ])
  expect(Taro.getStorageSync(KEY)).not.toContain('方案2')
  await screen.tap('撤销')
  expect(figures(screen)).toEqual(['30 万元', '20 万元', '10 万元'])
  expect(Taro.getStorageSync(KEY)).toContain('方案2')
})

test('the last one deleted still leaves the way back', async () => {
  save('100')
  const screen = await show()
  await screen.tap('✕')
  expect(screen.text()).toContain('撤销')
})

test('the same saved again is there once; a name is not given twice', () => {
  save('100', '200', '100')
  expect(saved.getState().scenarios.map(({ name }) => name)).toEqual(['方案1', '方案2'])
  saved.getState().remove('s1')
  save('300')
  expect(saved.getState().scenarios.map(({ name }) => name)).toEqual(['方案3', '方案2'])
})

test('what an older program saved is still there, and its dash is not', async () => {
  Taro.setStorageSync(KEY, JSON.stringify([{ name: '方案1：设备奖补 —', ruleIds: ['r1'], code: '' }]))
  const screen = await show()
  expect(saved.getState().scenarios).toMatchObject([{ name: '方案1', title: '设备奖补', figure: '' }])
  expect(screen.text()).not.toContain('—')
})

test('with nothing saved it says how to', async () => {
  const screen = await show()
  expect(screen.text()).toContain('还没有保存的测算')
})
