import type { FeedAnswer, GetAnswer } from '@/contract/notices'
import { article } from '../../support/articles'
import type { ArticleJson } from '../../support/articles'
import { startCloud } from '../../support/cloud'
import type { Cloud } from '../../support/cloud'
import { startSourceServer } from '../../support/sourceServer'
import type { SourceServer } from '../../support/sourceServer'
import { stored } from '../../support/stored'

let server: SourceServer
let cloud: Cloud

beforeEach(async () => {
  server = await startSourceServer()
  const source = { _id: 'city', name: '示例市平台', form: 'wechat-articles', url: server.url, region: null }
  cloud = await startCloud({ now: '2026-03-06T08:00', seed: { sources: [source] } })
})

afterEach(async () => {
  await cloud.stop()
  await server.stop()
})

const TITLE = '关于组织申报2026年度先进制造业专项资金项目的通知'
const text = (closes: string, office: string): string =>
  [
    '各有关企业：为加快先进制造业高质量发展，推动产业基础再造和重大技术装备攻关，现组织开展专项资金项目申报工作，有关事项通知如下。',
    '一、支持方向。重点支持智能化改造、绿色低碳改造、首台套装备示范应用、产业链协同创新等四个方向的项目。',
    '二、申报条件。申报企业应当具有独立法人资格，财务管理制度健全，近三年内无重大安全和环保事故。',
    `三、申报程序。请符合条件的企业于${closes}前登录专项资金管理平台在线填报，逾期不予受理。`,
    `${office}\r2026年3月2日`,
  ].join('\r')
const notice = (aid: string, closes: string, office: string, parts: Partial<ArticleJson> = {}) =>
  article(aid, { 标题title: TITLE, 时间time: '2026-03-02', finalContent: text(closes, office), ...parts })

const province = notice('province', '2026年3月31日', '江苏省工业和信息化厅')
const city = notice('city', '2026年3月20日', '南京市工业和信息化局', { 时间time: '2026-03-04' })
const otherCity = notice('other', '2026年3月22日', '无锡市工业和信息化局', { 时间time: '2026-03-05' })
const postponed = article('late', {
  标题title: `关于延长《${TITLE}》申报时间的通知`,
  时间time: '2026-03-05',
  finalContent: `各有关企业：《${TITLE}》申报截止时间延长至2026年4月10日，请企业及时登录平台申报。`,
})

const syncAt = (minute: string) => cloud.emulator.setNow(minute)
const feed = async (request: object = {}) => (await cloud.call('notices.feed', { limit: 50, ...request })) as FeedAnswer
const get = async (id: string) => ((await cloud.call('notices.get', { id })) as GetAnswer).notice
const idOf = async (itemId: string): Promise<string> =>
  (await stored(cloud, 'noticeTexts')).find((row) => row.itemId === itemId)?._id ?? ''
const clusters = async () =>
  Object.fromEntries((await stored(cloud, 'notices')).map(({ _id, clusterId }) => [_id, clusterId]))

test('a call of two levels is one card with the date that comes first; the detail shows each level’s own', async () => {
  server.say([province, city])
  await syncAt('2026-03-06T08:01')
  const { cards } = await feed()
  expect(cards).toMatchObject([{ deadline: { closes: '2026-03-20' }, standsFor: 1 }])
  const { elsewhere } = await get(await idOf('city'))
  expect(elsewhere).toMatchObject([{ id: await idOf('province'), deadline: { closes: '2026-03-31' } }])
})

test('two cities with different dates keep a card each', async () => {
  server.say([province, city, otherCity])
  await syncAt('2026-03-06T08:01')
  const closes = (await feed()).cards.map(({ deadline }) => deadline?.closes)
  expect(closes.sort()).toEqual(['2026-03-20', '2026-03-22'])
})

test('a filter never hides a notice behind a card that it leaves out', async () => {
  server.say([province, city])
  await syncAt('2026-03-06T08:01')
  expect((await feed({ region: '320200' })).cards).toMatchObject([{ deadline: { closes: '2026-03-31' }, standsFor: 0 }])
  expect((await feed({ q: '先进制造业' })).cards).toHaveLength(1)
  expect((await feed({ closesWithinDays: 20 })).cards).toMatchObject([{ deadline: { closes: '2026-03-20' } }])
})

test.each([
  ['newest', {}],
  ['nearest deadline', { sort: 'deadline' }],
  ['best match', { sort: 'match' }],
  ['best found', { q: '先进制造业' }],
  ['newest found', { q: '先进制造业', sort: 'newest' }],
  ['nearest deadline found', { q: '先进制造业', sort: 'deadline' }],
])('pages one card long show each document once, the %s first', async (_name, order) => {
  server.say([province, city, otherCity, postponed])
  await syncAt('2026-03-06T08:01')
  await cloud.call('reader.save', { region: '320115' })
  const seen: string[] = []
  let cursor: string | null = null
  do {
    const page = await feed({ ...order, limit: 1, ...(cursor !== null && { cursor }) })
    seen.push(...page.cards.map(({ id }) => id))
    cursor = page.nextCursor
  } while (cursor !== null)
  expect(seen).toEqual((await feed(order)).cards.map(({ id }) => id))
  expect(new Set(seen).size).toBe(3)
})

test('clusters are the same in whatever order notices arrive, and end when a text changes', async () => {
  server.say([province, city, otherCity])
  await syncAt('2026-03-06T08:01')
  const before = await clusters()
  expect(new Set(Object.values(before)).size).toBe(1)
  const moved = { ...city, finalContent: '各有关单位：原通知内容已撤下。' }
  server.say([otherCity, moved, province])
  await syncAt('2026-03-06T09:02')
  const id = await idOf('city')
  expect((await clusters())[id]).toBeNull()
  server.say([otherCity, city, province])
  await syncAt('2026-03-06T10:03')
  expect(await clusters()).toEqual(before)
})

test.each([
  ['the older first', [province, postponed]],
  ['the newer first', [postponed, province]],
])('a citation leads to the stored notice and back, stored %s', async (_name, order) => {
  server.say(order.slice(0, 1))
  await syncAt('2026-03-06T08:01')
  server.say(order)
  await syncAt('2026-03-06T09:02')
  const [older, newer] = [await idOf('province'), await idOf('late')]
  expect((await get(newer)).relations).toMatchObject([{ type: 'extends', noticeId: older }])
  expect((await get(older)).citedBy).toEqual([{ type: 'extends', noticeId: newer, title: postponed.标题title }])
})

test('a citation of what is not stored leads nowhere', async () => {
  server.say([postponed])
  await syncAt('2026-03-06T08:01')
  expect((await get(await idOf('late'))).relations).toMatchObject([{ noticeId: null }])
})

test('the nearest deadline of a document decides where its card stands, whichever level set it', async () => {
  server.say([province, city, otherCity])
  await syncAt('2026-03-06T08:01')
  const { cards } = await feed({ sort: 'deadline' })
  expect(cards).toMatchObject([
    { id: await idOf('city'), deadline: { closes: '2026-03-20' } },
    { id: await idOf('other'), deadline: { closes: '2026-03-22' } },
  ])
})

test('for a firm the card of a document is that of its own city, with the others behind it', async () => {
  server.say([province, city])
  await syncAt('2026-03-06T08:01')
  await cloud.call('reader.save', { region: '320115' })
  expect((await feed({ sort: 'match' })).cards).toMatchObject([{ id: await idOf('city'), standsFor: 1 }])
})
