import Taro from '@tarojs/taro'
import type { NoticeCard } from '@/contract/card'
import { Choose } from '@/features/staff'
import { fakeCloud } from '../../support/client/cloud'
import type { CloudAnswers } from '../../support/client/cloud'
import { card, deadline, NOW } from '../../support/client/notices'
import { readerAnswer } from '../../support/client/reader'
import { draw, leave, until } from '../../support/client/screen'

afterEach(leave)

const opened = jest.spyOn(Taro, 'navigateTo').mockResolvedValue({ errMsg: '' })
const sure = card({ id: 'sure', title: '设备奖补' })
const unsure = card({ id: 'unsure', title: '贴息', deadline: deadline({ certainty: 'unsure' }) })

const show = async (cards: NoticeCard[], more: CloudAnswers = {}) => {
  const cloud = fakeCloud({
    'notices.feed': ({ q }) => ({ cards: q === '没有' ? [] : cards, nextCursor: null, now: NOW }),
    'reader.get': () => readerAnswer(),
    'digests.create': () => ({ code: 'abcdefghij' }),
    ...more,
  })
  const screen = await draw(<Choose />)
  await until(() => screen.all('choose-row').length > 0)
  return { screen, cloud }
}
const ticked = (screen: { all: (name: string) => Element[] }) =>
  screen.all('choose-row').map((row) => row.getAttribute('aria-checked'))

test('what is sure of its date is chosen at first, each with its date as it will stay', async () => {
  const { screen } = await show([sure, unsure])
  expect(ticked(screen)).toEqual(['true', 'false'])
  expect(screen.all('choose-row')[0]?.textContent).toBe('✓设备奖补2025年12月23日截止 · 示例市 · 最高1,000万元')
  expect(screen.all('choose-row')[1]?.textContent).toContain('日期待核')
})

test('the chosen ones become a list, and it opens with the ways to pass it on', async () => {
  const { screen, cloud } = await show([sure, unsure])
  await screen.tap('贴息')
  await screen.tap('做成清单（2条）')
  expect(cloud.of('digests.create')).toEqual([{ noticeIds: ['sure', 'unsure'] }])
  expect(opened).toHaveBeenLastCalledWith({ url: '/pages/notice/digest/index?s=abcdefghij&desk=1' })
})

test('what was chosen stays through a search that does not find it', async () => {
  const { screen, cloud } = await show([sure, unsure])
  await screen.tap('贴息')
  await screen.type('没有')
  await screen.tap('搜索')
  expect(cloud.of('notices.feed').pop()).toEqual({ q: '没有', limit: 50 })
  expect(screen.text()).toContain('没有找到')
  expect(screen.text()).toContain('做成清单（2条）')
  expect(ticked(screen)).toEqual(['true', 'true'])
})

test('what was chosen at first stays through a search too, and another span chooses anew', async () => {
  const later = card({ id: 'later', title: '首台套' })
  const { screen } = await show([sure], {
    'notices.feed': ({ q, closesWithinDays }) => {
      const cards = q !== undefined ? [unsure] : closesWithinDays === 15 ? [sure, later] : [sure]
      return { cards, nextCursor: null, now: NOW }
    },
  })
  await screen.type('贴息')
  await screen.tap('搜索')
  expect(ticked(screen)).toEqual(['true', 'false'])
  await screen.tap('清除')
  await screen.tap('15天内截止')
  expect(ticked(screen)).toEqual(['true', 'true'])
})

test('nothing chosen makes no list', async () => {
  const { screen, cloud } = await show([unsure])
  await screen.tap('先选几条')
  expect(cloud.of('digests.create')).toEqual([])
})

test('a refusal is said where the list would be made', async () => {
  const gone = { errCode: 'NOT_FOUND' as const, errMsg: '选中的政策里有的已被撤下，请重新选' }
  const { screen } = await show([sure], { 'digests.create': () => gone })
  await screen.tap('做成清单')
  expect(screen.text()).toContain(gone.errMsg)
})

test('only a colleague with a place of their own is offered to look there alone', async () => {
  expect((await show([sure])).screen.text()).not.toContain('我的所在地')
  const { screen, cloud } = await show([sure], { 'reader.get': () => readerAnswer({ region: '320100' }) })
  await until(() => screen.text().includes('我的所在地'))
  await screen.tap('我的所在地')
  expect(cloud.of('notices.feed').pop()).toMatchObject({ region: '320100' })
})
