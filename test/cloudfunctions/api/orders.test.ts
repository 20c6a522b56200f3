import type { FeedAnswer, FeedRequest } from '@/contract/notices'
import { article, call } from '../../support/articles'
import { startCloud } from '../../support/cloud'
import type { Cloud } from '../../support/cloud'
import { firm } from '../../support/profile'

jest.setTimeout(60_000)

let cloud: Cloud

const named = (title: string, closes: string, more = '') => ({
  标题title: title,
  finalContent: `各有关企业：现组织开展申报工作。${more}请符合条件的企业于${closes}前登录平台提交申报材料，逾期不予受理。`,
})
const content = (office: string, items: [string, string, string, string?][]) =>
  JSON.stringify(
    items.map(([id, title, closes, more]) => {
      const { finalContent, ...rest } = named(title, closes, more)
      return call(id, closes, { ...rest, finalContent: `${finalContent}\n${office}` })
    }),
  )

const national = content('工业和信息化部办公厅', [
  ['n1', '工业和信息化部关于组织申报技术改造示范项目的通知', '2026年3月20日'],
])
const nanjing = content('南京市工业和信息化局', [
  ['j1', '南京市关于组织申报技改奖补项目的通知', '2026年1月4日'],
  ['j2', '南京市关于组织申报绿色工厂的通知', '2026年2月10日', '企业年度营业收入1000万元以上。'],
  ['j3', '南京市关于组织申报质量奖的通知', '2026年1月20日', '企业年度营业收入5亿元以上。'],
])
const suzhou = content('苏州市工业和信息化局', [['s1', '苏州市关于组织申报技改项目的通知', '2026年1月25日']])
const undated = JSON.stringify([
  article('u1', { 标题title: '南京市关于印发技术改造实施意见的通知', 时间time: '2025-12-01' }),
])

beforeAll(async () => {
  const source = (id: string, text: string, region: string) => ({
    id,
    name: id,
    form: 'wechat-articles',
    content: text,
    region,
  })
  cloud = await startCloud({
    now: '2026-01-06T08:00',
    sources: [
      source('national', national, '100000'),
      source('nanjing', nanjing, '320100'),
      source('suzhou', suzhou, '320500'),
      source('undated', undated, '320100'),
    ],
  })
  await cloud.emulator.fireTimer('sync')
  await cloud.call(
    'reader.save',
    { firms: [firm({ region: '320115', revenueYuan: '20000000' })], firmId: 'f1' },
    'boss',
  )
})
afterAll(() => cloud.stop())

const feed = async (request: FeedRequest, openid = 'boss') =>
  (await cloud.call('notices.feed', request, openid)) as FeedAnswer
const walked = async (request: FeedRequest): Promise<string[]> => {
  const seen: string[] = []
  for (let { cursor } = request; ;) {
    const page = await feed({ ...request, cursor, limit: 2 })
    seen.push(...page.cards.map(({ title }) => title))
    if (page.nextCursor === null) return seen
    cursor = page.nextCursor
  }
}
const place = (titles: string[], words: string): number => titles.findIndex((title) => title.includes(words))

test('the nearest deadline first, what has ended or has no date last, each once', async () => {
  const titles = await walked({ sort: 'deadline' })
  expect(titles).toHaveLength(6)
  expect(new Set(titles).size).toBe(6)
  expect(titles.slice(0, 4).map((title) => title.slice(0, 3))).toEqual(['南京市', '苏州市', '南京市', '工业和'])
  expect(place(titles, '技改奖补')).toBeGreaterThan(3)
  expect(place(titles, '实施意见')).toBeGreaterThan(3)
})

test('an expired notice of the city does not hide the national one, and a neighbour’s is never shown', async () => {
  const titles = await walked({ region: '320115', sort: 'deadline' })
  expect(place(titles, '技术改造示范项目')).toBeGreaterThanOrEqual(0)
  expect(place(titles, '苏州市')).toBe(-1)
})

test('the best match first: what the firm can have, what it cannot after, what has ended last', async () => {
  const titles = await walked({ sort: 'match' })
  expect(new Set(titles).size).toBe(titles.length)
  expect(place(titles, '绿色工厂')).toBe(0)
  expect(place(titles, '质量奖')).toBeGreaterThan(place(titles, '技术改造示范项目'))
  expect(titles[titles.length - 1]).toContain('技改奖补')
})

test('without a firm the best match is the newest', async () => {
  const { cards } = await feed({ sort: 'match' }, 'stranger')
  const newest = await feed({ sort: 'newest' }, 'stranger')
  expect(cards.map(({ id }) => id)).toEqual(newest.cards.map(({ id }) => id))
})

test('a short form finds the long one; a search can be ordered by deadline', async () => {
  const byMatch = await walked({ q: '技改' })
  expect(byMatch).toHaveLength(4)
  const byDeadline = await walked({ q: '技改', sort: 'deadline' })
  expect([...byDeadline].sort()).toEqual([...byMatch].sort())
  expect(byDeadline[0]).toContain('苏州市')
})

test('a theme, a kind of firm and a fresh date narrow the list', async () => {
  expect(place(await walked({ theme: 'green' }), '绿色工厂')).toBe(0)
  expect(await walked({ theme: 'farming' })).toEqual([])
  expect(await walked({ publishedWithinDays: 3 })).toHaveLength(5)
  expect(await walked({ addressee: 'farmer' })).toEqual([])
})

test('a place in one order is no place in another', async () => {
  const { nextCursor } = await feed({ limit: 1 })
  expect(await feed({ sort: 'deadline', cursor: nextCursor ?? '' })).toMatchObject({ errCode: 'BAD_REQUEST' })
})
