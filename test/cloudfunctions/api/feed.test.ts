import type { FeedAnswer, FeedRequest } from '@/contract/notices'
import { article, call } from '../../support/articles'
import { startCloud } from '../../support/cloud'
import type { Cloud } from '../../support/cloud'

let cloud: Cloud

const body = (text: string) => ({ finalContent: text })
const days = ['2026-01-01', '2026-01-02', '2026-01-03', '2026-01-03', '2026-01-05']
const bulk = Array.from({ length: 40 }, (_, i) => article(`bulk${i}`, { 时间time: days[i % days.length] ?? '' }))
const listed = [
  ...bulk,
  call('soon', '2026年1月10日'),
  call('later', '2026年3月20日'),
  call('past', '2026年1月5日'),
  article('yearly', body('各有关企业：请于每年1月31日前登录平台填报年度数据，逾期不予受理。')),
  article('split', { 标题title: '关于支持企业发展的政策措施', ...body('支持企业技改。对购置设备的企业给予补贴。') }),
  article('titled', { 标题title: '关于下达技改补贴资金的通知', 时间time: '2026-01-01', ...body('现将资金安排下达。') }),
  article('letters', {
    标题title: '关于印发AI+制造行动方案的通知',
    ...body('现将行动方案印发给你们，请认真贯彻执行。'),
  }),
  article('nanjing', {
    标题title: '南京市关于开展示例工作的通知',
    ...body('各区工业和信息化局：请组织企业参加。南京市工业和信息化局'),
  }),
]
const greeting = article('greeting', { 标题title: '元旦丨祝您新年快乐', finalContent: '\r' })
const content = JSON.stringify([...listed, greeting])

beforeAll(async () => {
  const source = { id: 'city', name: '示例市平台', form: 'wechat-articles', content, region: '320000' }
  cloud = await startCloud({ now: '2026-01-06T08:00', sources: [source] })
  await cloud.emulator.fireTimer('sync')
})
afterAll(() => cloud.stop())

const feed = async (request: FeedRequest): Promise<FeedAnswer> =>
  (await cloud.call('notices.feed', request)) as FeedAnswer

/** All pages, one after the other. */
const pages = async (request: FeedRequest): Promise<FeedAnswer[]> => {
  const read: FeedAnswer[] = []
  for (let { cursor } = request; ;) {
    const page = await feed({ ...request, cursor })
    read.push(page)
    if (page.nextCursor === null) return read
    cursor = page.nextCursor
  }
}
const titles = (read: FeedAnswer[]) => read.flatMap(({ cards }) => cards.map(({ title }) => title))

test('the first page is ten cards, newest first, small enough for one call of setData', async () => {
  const { cards, nextCursor, now } = await feed({})
  expect(cards).toHaveLength(10)
  expect(nextCursor).not.toBeNull()
  expect(now).toBe('2026-01-06T08:00')
  const order = cards.map(({ publishedOn }) => publishedOn)
  expect([...order].sort().reverse()).toEqual(order)
  expect(Buffer.byteLength(JSON.stringify(cards))).toBeLessThan(12_000)
})

test.each([1, 7, 50])('pages of %i show every notice once', async (limit) => {
  const all = (await pages({ limit })).flatMap(({ cards }) => cards.map(({ id }) => id))
  expect(all).toHaveLength(listed.length)
  expect(new Set(all).size).toBe(listed.length)
})

test('greetings stay out of the default feed and are found by their kind', async () => {
  expect(titles(await pages({ limit: 50 }))).not.toContain(greeting.标题title)
  expect(titles(await pages({ kind: 'other' }))).toContain(greeting.标题title)
})

test('a kind shows that kind alone', async () => {
  const cards = (await pages({ kind: 'call', limit: 2 })).flatMap((page) => page.cards)
  expect(cards.length).toBeGreaterThanOrEqual(3)
  expect(new Set(cards.map(({ kind }) => kind))).toEqual(new Set(['call']))
})

test('a region shows itself and everything above it, never what lies beside or below', async () => {
  const nanjing = '南京市关于开展示例工作的通知'
  expect(titles(await pages({ region: '320115', limit: 50 }))).toContain(nanjing)
  expect(titles(await pages({ region: '320100', limit: 50 }))).toContain(nanjing)
  expect(titles(await pages({ region: '320000', limit: 50 }))).not.toContain(nanjing)
  expect(titles(await pages({ region: '320500', limit: 50 }))).not.toContain(nanjing)
  expect(titles(await pages({ region: '510100', limit: 50 }))).toEqual([])
})

test('closing within so many days leaves out what is over, what is later and what has no date', async () => {
  const within = async (closesWithinDays: number) => titles(await pages({ closesWithinDays, limit: 1 })).sort()
  expect(await within(3)).toEqual([])
  expect(await within(4)).toEqual(['关于组织申报第soon号专项资金的通知'])
  expect(await within(25)).toEqual(['关于第yearly号事项的通知', '关于组织申报第soon号专项资金的通知'])
  expect(await within(366)).toHaveLength(3)
})

describe('search', () => {
  test('finds words that stand apart in the text, the title that holds them together first', async () => {
    expect(titles(await pages({ q: '技改补贴', limit: 1 }))).toEqual([
      '关于下达技改补贴资金的通知',
      '关于支持企业发展的政策措施',
    ])
  })

  test.each([
    ['letters in any case', 'ai', ['关于印发AI+制造行动方案的通知']],
    ['what stands in the title', '专项资金 later', ['关于组织申报第later号专项资金的通知']],
    ['nothing that is not there', '海洋牧场', []],
    ['nothing for marks alone', '！！', []],
  ])('finds %s', async (_name, q, expected) => {
    expect(titles(await pages({ q }))).toEqual(expected)
  })

  test('goes together with the filters', async () => {
    expect(titles(await pages({ q: '专项资金', closesWithinDays: 7 }))).toEqual(['关于组织申报第soon号专项资金的通知'])
    expect(titles(await pages({ q: '技改补贴', region: '510100' }))).toEqual([])
  })

  test('an empty query is none', async () => {
    expect((await feed({ q: ' ' })).cards).toHaveLength(10)
  })

  test('pages show every hit once', async () => {
    const found = titles(await pages({ q: '认真阅读', limit: 7 }))
    expect(found).toHaveLength(bulk.length)
    expect(new Set(found).size).toBe(bulk.length)
  })
})

test.each([
  ['no cursor at all', { cursor: 'first' }],
  ['an operator', { cursor: '{"$gt":""}' }],
  ['one of a search, without the search', { cursor: '2~2026-01-05:aaaaaaaaaa' }],
  ['one of the feed, in a search', { q: '技改', cursor: '2026-01-05:aaaaaaaaaa' }],
])('a wrong cursor is told so: %s', async (_name, request) => {
  expect(await cloud.call('notices.feed', request)).toMatchObject({ errCode: 'BAD_REQUEST', path: 'cursor' })
})

test('a notice stored between two pages neither hides nor repeats another', async () => {
  const first = await feed({ limit: 20 })
  await cloud.inside(async ({ db }) => {
    const [row] = (await db.collection('notices').where({ listed: true }).limit(1).get()).data
    await db.collection('notices').add({ data: { ...row, _id: 'newnewnewn', feedKey: '2026-01-06:newnewnewn' } })
  })
  const rest = await pages({ limit: 20, cursor: first.nextCursor ?? '' })
  const ids = [first, ...rest].flatMap(({ cards }) => cards.map(({ id }) => id))
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids).toHaveLength(listed.length)
})
