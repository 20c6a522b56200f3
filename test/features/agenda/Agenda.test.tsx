import Taro from '@tarojs/taro'
import { Agenda } from '@/features/agenda'
import { agenda } from '@/features/agenda/useAgenda'
import { entry, monthOf } from '../../support/client/agenda'
import { fakeCloud } from '../../support/client/cloud'
import { draw, leave, settled } from '../../support/client/screen'
import { on } from '../../support/window'

const near = entry('2025-12-23T17:00', { followed: true, scope: '线上' })
const december = [entry('2025-12-20'), near]

const show = async (answers: Parameters<typeof fakeCloud>[0]) => {
  const cloud = fakeCloud(answers)
  const screen = await draw(<Agenda />)
  await settled(() => agenda.getState().load(on('2025-12-20')))
  return { cloud, screen }
}

const opened = jest.spyOn(Taro, 'navigateTo').mockResolvedValue({ errMsg: '' })

beforeEach(() => agenda.setState(agenda.getInitialState(), true))
afterEach(leave)

test('today’s entries stand first, the rest of the month under their days', async () => {
  const { screen } = await show({ 'agenda.month': ({ month }) => monthOf(month, december) })
  expect(screen.all('month-name')[0]?.textContent).toBe('2025年12月')
  expect(screen.all('entry-day').map((day) => day.textContent)).toEqual(['12月20日 周六 · 今天', '12月23日 周二'])
  expect(screen.all('entry-what')[1]?.textContent).toBe('申报（线上）截止 17:00 · 已设提醒')
})

test('a day says in words how many close on it', async () => {
  const { screen } = await show({ 'agenda.month': ({ month }) => monthOf(month, december) })
  const labels = screen.all('day').map((day) => day.getAttribute('aria-label'))
  expect(labels).toContain('12月20日，今天，1项截止')
  expect(labels).toContain('12月21日，0项截止')
})

test('a chosen day without entries says so', async () => {
  const { screen } = await show({ 'agenda.month': ({ month }) => monthOf(month, december) })
  await screen.tap('12月21日，0项截止')
  expect(screen.text()).toContain('12月21日没有截止的事项')
})

test('away from this month there is a way back to today', async () => {
  const { cloud, screen } = await show({ 'agenda.month': ({ month }) => monthOf(month, []) })
  expect(screen.text()).not.toContain('回到今天')
  await screen.tap('下个月')
  expect(screen.text()).toContain('2026年1月')
  expect(screen.text()).toContain('这个月没有与你有关的截止日期')
  await screen.tap('回到今天')
  expect(screen.text()).toContain('2025年12月')
  expect(cloud.of('agenda.month')).toEqual([{ month: '2025-12' }, { month: '2026-01' }, { month: '2025-12' }])
})

test('a finger drawn to the left brings the month after', async () => {
  const { cloud, screen } = await show({ 'agenda.month': ({ month }) => monthOf(month, []) })
  await screen.swipe('grid', -120)
  expect(screen.text()).toContain('2026年1月')
  await screen.swipe('grid', 120)
  expect(cloud.of('agenda.month').slice(1)).toEqual([{ month: '2026-01' }, { month: '2025-12' }])
})

test('a failure says why, and a tap asks for the same month again', async () => {
  const { screen } = await show({})
  expect(screen.text()).toContain('网络不通')
  const cloud = fakeCloud({ 'agenda.month': ({ month }) => monthOf(month, december) })
  await screen.tap('再试一次')
  expect(cloud.of('agenda.month')).toEqual([{ month: '2025-12' }])
  expect(screen.all('entry')).toHaveLength(2)
})

const other = entry('2025-12-25', { noticeId: 'far', near: false })
const followed = entry('2025-12-28', { near: false, followed: true })
const days = (screen: { all: (name: string) => Element[] }) =>
  screen.all('entry-day').map((day) => day.textContent?.slice(0, 6))

test.each([
  ['与我有关', ['12月20日', '12月28日']],
  ['我关注的', ['12月28日']],
  ['全部', ['12月20日', '12月25日', '12月28日']],
])('%s shows what that is, follows always', async (choice, expected) => {
  const all = [entry('2025-12-20'), other, followed]
  const { screen } = await show({ 'agenda.month': ({ month }) => monthOf(month, all) })
  await screen.tap(choice)
  expect(days(screen)).toEqual(expected)
})

test('where nothing concerns the firm a tap shows everything', async () => {
  const { screen } = await show({ 'agenda.month': ({ month }) => monthOf(month, [other]) })
  await screen.tap('看全部')
  expect(screen.all('entry')).toHaveLength(1)
})

describe('where the reader told no place', () => {
  const placeless = { ...monthOf('2025-12', [other]), placed: false }

  test('what concerns the firm says that every place is shown, and a tap leads to the profile', async () => {
    const { screen } = await show({ 'agenda.month': () => placeless })
    expect(screen.text()).toContain('未填所在地，显示全部地区 · 去填写')
    await screen.tap('去填写')
    expect(opened).toHaveBeenLastCalledWith({ url: '/packages/firm/profile/index' })
  })

  test('everything and what is followed need no place', async () => {
    const { screen } = await show({ 'agenda.month': () => placeless })
    for (const choice of ['全部', '我关注的']) {
      await screen.tap(choice)
      expect(screen.text()).not.toContain('未填所在地')
    }
  })
})

test('with a place known nothing is said of it', async () => {
  const { screen } = await show({ 'agenda.month': ({ month }) => monthOf(month, [other]) })
  expect(screen.text()).not.toContain('未填所在地')
})
