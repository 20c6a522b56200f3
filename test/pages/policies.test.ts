import type { FeedAnswer, FeedRequest } from '@/contract/notices'
import { keepFirmRegion } from '@/features/company/firmRegion'
import { feed } from '@/features/policies/feed/useFeed'
import PoliciesPage from '@/pages/policies'
import { fakeCloud } from '../support/client/cloud'
import { card, NOW } from '../support/client/notices'
import { openPage } from '../support/client/page'
import type { OpenPage } from '../support/client/page'

let page: OpenPage

const regions = [{ level: 'city' as const, name: '示例市', code: '320100' }]
const answers = {
  'notices.feed': ({ cursor }: FeedRequest): FeedAnswer => ({
    cards: [card({ id: cursor ?? 'first', title: `政策${cursor ?? '一'}` })],
    nextCursor: cursor === undefined ? '二' : null,
    now: NOW,
  }),
  'regions.list': () => ({ regions, now: NOW }),
}
const open = async () => {
  const cloud = fakeCloud(answers)
  page = await openPage(PoliciesPage, 'pages/policies/index')
  return { page, questions: () => cloud.of('notices.feed') }
}

beforeEach(() => {
  feed.setState(feed.getInitialState(), true)
})
afterEach(() => page.close())

test('the page opens with the first cards and asks for them once', async () => {
  const { page, questions } = await open()
  expect(page.all('card-title').map((title) => title.textContent)).toEqual(['政策一'])
  expect(questions()).toEqual([{}])
})

test('the list begins at the firm’s region, and the filter says its name', async () => {
  keepFirmRegion({ code: '320100', name: '示例市' })
  const { page, questions } = await open()
  expect(questions()).toEqual([{ region: '320100' }])
  expect(page.all('filter-on').map((chip) => chip.textContent)).toEqual(['示例市'])
})

test('a firm’s region that changed meanwhile is where the list begins again', async () => {
  const { page, questions } = await open()
  keepFirmRegion({ code: '320100', name: '示例市' })
  await page.happens('onShow')
  expect(questions()).toEqual([{}, { region: '320100' }])
})

test('coming back leaves the list and what narrows it alone', async () => {
  keepFirmRegion({ code: '320100', name: '示例市' })
  const { page, questions } = await open()
  await page.tap('示例市')
  await page.tap('全部地区')
  await page.happens('onShow')
  expect(questions()).toEqual([{ region: '320100' }, {}])
})

test('the end of the page brings the next cards behind the first', async () => {
  const { page } = await open()
  await page.happens('onReachBottom')
  expect(page.all('card-title').map((title) => title.textContent)).toEqual(['政策一', '政策二'])
})

test('pulling asks for the first page again', async () => {
  const { page, questions } = await open()
  await page.happens('onReachBottom')
  await page.happens('onPullDownRefresh')
  expect(questions()).toEqual([{}, { cursor: '二' }, {}])
  expect(page.all('card')).toHaveLength(1)
})

test.each([
  ['a region', '全部地区', '示例市市级', { region: '320100' }, '示例市'],
  ['an order', '排序', '最近截止没有日期的排最后', { sort: 'deadline' }, '最近截止'],
])('%s is chosen in a sheet', async (_name, chip, choice, question, chosen) => {
  const { page, questions } = await open()
  await page.tap(chip)
  await page.tap(choice)
  expect(questions()).toEqual([{}, question])
  expect(page.all('sheet')).toEqual([])
  expect(page.all('filter-on').map(({ textContent }) => textContent)).toEqual([chosen])
})

test('what is chosen among the filters is asked for once, when done, and counted', async () => {
  const { page, questions } = await open()
  await page.tap('筛选')
  await page.tap('公示')
  await page.tap('绿色低碳')
  expect(questions()).toEqual([{}])
  await page.tap('查看结果')
  expect(questions()).toEqual([{}, { kind: 'publicity', theme: 'green' }])
  expect(page.all('sheet')).toEqual([])
  expect(page.all('filter-on').map(({ textContent }) => textContent)).toEqual(['筛选 2'])
})

test('what closes soon is one tap, and a second takes it back', async () => {
  const { page, questions } = await open()
  await page.tap('30天内截止')
  await page.tap('30天内截止')
  expect(questions()).toEqual([{}, { closesWithinDays: 30 }, {}])
})

test('without a network the last list stands there, and the page says since when', async () => {
  const { page } = await open()
  fakeCloud({})
  await page.happens('onPullDownRefresh')
  expect(page.all('card-title').map((title) => title.textContent)).toEqual(['政策一'])
  expect(page.all('offline').map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/^网络不通，以下是12月\d+日 \d\d:\d\d 的内容$/),
  ])
})
