import Taro from '@tarojs/taro'
import type { ColleagueShares, DeskSharesAnswer } from '@/contract/desk/shares'
import { Shares } from '@/features/staff'
import type { DeskOutcome } from '@/platform/call/desk'
import * as desk from '@/platform/call/desk'
import { offline } from '../../support/client/call'
import { draw, leave, until } from '../../support/client/screen'
import { at } from '../../support/window'

jest.mock('@/platform/call/desk')
afterEach(leave)

const opened = jest.spyOn(Taro, 'navigateTo').mockResolvedValue({ errMsg: '' })
const ask = desk.callDesk as jest.MockedFunction<() => Promise<DeskOutcome<'shares.list'>>>

const answers = (colleagues: ColleagueShares[]): DeskOutcome<'shares.list'> => {
  const answer: DeskSharesAnswer = { colleagues, now: at('2025-12-20T10:00') }
  return { done: true, answer }
}
const of = (parts: Partial<ColleagueShares> = {}): ColleagueShares => ({
  ...{ name: '王芳', self: false, opens: 0, follows: 0, shares: [], older: 0 },
  ...parts,
})
const share = {
  ...{ code: 'abcdefghij', noticeId: 'n1', noticeTitle: '设备奖补', createdAt: at('2025-12-18T09:00') },
  ...{ opens: 3, follows: 1, uncounted: null },
}
const show = async (outcome: DeskOutcome<'shares.list'>) => {
  ask.mockResolvedValue(outcome)
  const screen = await draw(<Shares />)
  await until(() => screen.text() !== '')
  return screen
}

test('a colleague’s sums stand above the shares, and each share opens its notice', async () => {
  const screen = await show(answers([of({ self: true, opens: 8, follows: 2, shares: [share], older: 4 }), of()]))
  const [first, second] = screen.all('desk-card').map(({ textContent }) => textContent)
  expect(first).toBe(
    '王芳（我）打开 8 · 关注 2设备奖补打开 3 · 关注 1 · 12月18日分享分享码 abcdefghij还有更早的4条没有列出，已计入合计',
  )
  expect(second).toBe('王芳打开 0 · 关注 0还没有分享')
  await screen.tap('设备奖补')
  expect(opened).toHaveBeenLastCalledWith({ url: '/pages/notice/index?id=n1' })
})

test('as long as nobody shares it says how a code comes about', async () => {
  const screen = await show(answers([of(), of()]))
  expect(screen.text()).toContain('还没有分享码')
  expect(screen.text()).toContain('打开一条政策，点“分享”')
})

test('what cannot be asked is said, and trying again brings it', async () => {
  const screen = await show({ done: false, problem: offline })
  expect(screen.text()).toContain(offline.words)
  ask.mockResolvedValue(answers([of({ shares: [share] })]))
  await screen.tap('再试一次')
  expect(screen.text()).toContain('设备奖补')
})

test('a list opens as a list, and a share whose texts are not counted says why', async () => {
  const uncounted = '小程序还没有正式发布，不能生成链接（85079）'
  const list = { ...share, noticeId: null, noticeTitle: '清单（3条）：设备奖补', uncounted }
  const screen = await show(answers([of({ shares: [list] })]))
  expect(screen.text()).toContain(`复制出去的文字不计数：${uncounted}`)
  await screen.tap('清单（3条）')
  expect(opened).toHaveBeenLastCalledWith({ url: '/pages/notice/digest/index?s=abcdefghij&desk=1' })
})

test('several notices are passed on together from here', async () => {
  const screen = await show(answers([of()]))
  await screen.tap('选几条一起分享')
  expect(opened).toHaveBeenLastCalledWith({ url: '/packages/desk/digest/index' })
})
