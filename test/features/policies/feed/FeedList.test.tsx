import type { FeedAnswer } from '@/contract/notices'
import { FeedList } from '@/features/policies'
import { feed } from '@/features/policies/feed/useFeed'
import { fakeCloud } from '../../../support/client/cloud'
import { card, NOW } from '../../../support/client/notices'
import { draw, leave, settled } from '../../../support/client/screen'

const page = (ids: string[], nextCursor: string | null = null): FeedAnswer => ({
  cards: ids.map((id) => card({ id, title: `政策${id}` })),
  nextCursor,
  now: NOW,
})
const list = async () => {
  const screen = await draw(<FeedList />)
  await settled(feed.getState().load)
  return screen
}

beforeEach(() => feed.setState(feed.getInitialState(), true))
afterEach(leave)

test('before the first answer there are cards to come', async () => {
  const screen = await draw(<FeedList />)
  expect(screen.all('bones').length).toBeGreaterThan(0)
})

test('the cards stand in the order in which they came, and the end is said', async () => {
  fakeCloud({ 'notices.feed': () => page(['甲', '乙']) })
  const screen = await list()
  expect(screen.all('card-title').map((title) => title.textContent)).toEqual(['政策甲', '政策乙'])
  expect(screen.all('tail')[0]?.textContent).toBe('没有更多了')
})

test('a long list is drawn piece by piece, to its end', async () => {
  const ids = Array.from({ length: 11 }, (_, index) => `第${index}`)
  fakeCloud({ 'notices.feed': () => page(ids) })
  const screen = await list()
  await settled(() => new Promise((resolve) => setTimeout(resolve, 100)))
  expect(screen.all('card-title').map((title) => title.textContent)).toEqual(ids.map((id) => `政策${id}`))
})

test('an empty list says why and a tap takes the limit away', async () => {
  const cloud = fakeCloud({ 'notices.feed': ({ closesWithinDays }) => page(closesWithinDays ? [] : ['甲']) })
  feed.setState({ filter: { ...feed.getState().filter, within: 30 } })
  const screen = await list()
  expect(screen.text()).toContain('没有30天内截止的政策')
  await screen.tap('不限截止时间')
  expect(cloud.of('notices.feed')).toEqual([{ closesWithinDays: 30 }, {}])
  expect(screen.all('card')).toHaveLength(1)
})

test('a failure at first says why, and a tap tries again', async () => {
  fakeCloud({})
  const screen = await list()
  expect(screen.text()).toContain('网络不通，请检查网络后再试')
  fakeCloud({ 'notices.feed': () => page(['甲']) })
  await screen.tap('再试一次')
  expect(screen.all('card')).toHaveLength(1)
  expect(screen.text()).not.toContain('网络不通')
})

test('a failure later is said above the cards, which stay', async () => {
  fakeCloud({ 'notices.feed': () => page(['甲'], 'after') })
  const screen = await list()
  fakeCloud({ 'notices.feed': () => ({ errCode: 'BAD_REQUEST', errMsg: '请求不对' }) })
  await settled(feed.getState().load)
  expect(screen.all('card')).toHaveLength(1)
  expect(screen.text()).not.toContain('正在加载')
  fakeCloud({ 'notices.feed': () => page(['甲', '乙']) })
  await screen.tap('请求不对，点这里再试')
  expect(screen.all('card')).toHaveLength(2)
})

test('more that did not come is said at the end, and a tap there asks again', async () => {
  fakeCloud({ 'notices.feed': () => page(['甲'], 'after') })
  const screen = await list()
  expect(screen.all('tail')[0]?.textContent).toBe('正在加载…')
  fakeCloud({})
  await settled(feed.getState().loadMore)
  expect(screen.all('tail')[0]?.textContent).toBe('没有加载出来，点这里再试')
  const cloud = fakeCloud({ 'notices.feed': () => page(['乙']) })
  await screen.tapClass('tail-failed')
  expect(cloud.of('notices.feed')).toEqual([{ cursor: 'after' }])
  expect(screen.all('card')).toHaveLength(2)
})
