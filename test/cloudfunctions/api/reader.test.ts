import type { FavouriteSetAnswer, ReaderAnswer, ReaderEraseAnswer, ReaderExportAnswer } from '@/contract/reader'
import type { RegionBelowAnswer } from '@/contract/regions'
import type { SearchesAnswer } from '@/contract/searches'
import type { FeedAnswer, GetAnswer } from '@/contract/notices'
import { article, call } from '../../support/articles'
import { startCloud } from '../../support/cloud'
import type { Cloud } from '../../support/cloud'
import { firm } from '../../support/profile'
import { settingsSeed, acceptAtWeChat } from '../../support/reminding'
import { stored } from '../../support/stored'

jest.setTimeout(60_000)

let cloud: Cloud

const content = JSON.stringify([
  call('soon', '2026年1月30日', {
    标题title: '关于组织申报2026年技改项目的通知',
    finalContent:
      '各有关企业：现组织开展技改项目申报工作。\n一、申报条件\n企业年度营业收入1000万元以上，从业人员50人以上。\n二、申报时间\n请符合条件的企业于2026年1月30日前登录平台提交申报材料，逾期不予受理。\n南京市工业和信息化局',
  }),
  article('plain'),
])

beforeAll(async () => {
  const source = { id: 'city', name: '示例', form: 'wechat-articles', content, region: '320100' }
  cloud = await startCloud({ now: '2026-01-06T08:00', sources: [source], seed: settingsSeed })
  await cloud.emulator.fireTimer('sync')
})
afterAll(() => cloud.stop())

const ask = async <T>(action: string, data: unknown, openid?: string): Promise<T> =>
  (await cloud.call(action, data, openid)) as T
const get = (openid?: string) => ask<ReaderAnswer>('reader.get', {}, openid)
const save = (data: unknown, openid?: string) => ask<ReaderAnswer>('reader.save', data, openid)
const first = async (openid?: string): Promise<string> =>
  (await ask<FeedAnswer>('notices.feed', { q: '技改' }, openid)).cards[0]?.id ?? ''

describe('firms', () => {
  test('somebody new has none, and everything to choose at its usual', async () => {
    const { reader } = await get('new')
    expect(reader).toEqual({
      region: null,
      firms: [],
      firmId: null,
      preferences: { textScale: null, leads: [7, 3, 1], hour: 9 },
      favourites: [],
    })
  })

  test('a region by itself, as it was saved before there were firms, is that of the first firm', async () => {
    const { reader, regionNames } = await save({ region: '320115' }, 'old')
    expect(reader).toMatchObject({ region: '320115', firmId: 'f1', firms: [{ id: 'f1', region: '320115' }] })
    expect(regionNames).toEqual({ '320115': { name: '江宁区', full: '江苏省南京市江宁区' } })
    expect((await save({ region: null }, 'old')).reader).toMatchObject({ region: null, firms: [{ region: null }] })
  })

  test('what is not sent stays as it is', async () => {
    const firms = [firm({ name: '甲', headcount: 60 }), firm({ id: 'f2', name: '乙', region: '320500' })]
    await save({ firms, firmId: 'f2' }, 'two')
    await save({ preferences: { textScale: 1.3, leads: [3], hour: 10 } }, 'two')
    const { reader } = await get('two')
    expect(reader).toMatchObject({
      firms,
      firmId: 'f2',
      region: '320500',
      preferences: { textScale: 1.3, leads: [3], hour: 10 },
    })
  })

  test.each([
    ['a code that is none', { region: '999999' }],
    ['a region of a firm that is none', { firms: [firm({ region: '999999' })] }],
    ['two firms of one id', { firms: [firm(), firm()] }],
    ['a sum that is none', { firms: [firm({ revenueYuan: '1e5' })] }],
    ['a day that is none', { firms: [{ ...firm(), foundedOn: '2025-02-30' }] }],
    ['a section that is none', { firms: [{ ...firm(), industry: 'Z' }] }],
  ])('%s is refused', async (_name, data) => {
    expect(await save(data)).toMatchObject({ errCode: 'BAD_REQUEST' })
  })
})

describe('a firm’s standing', () => {
  test('a card says how many conditions it meets, the notice says which and what is missing', async () => {
    await save({ firms: [firm({ region: '320115', revenueYuan: '20000000' })], firmId: 'f1' }, 'match')
    const { cards } = await ask<FeedAnswer>('notices.feed', { q: '技改' }, 'match')
    expect(cards[0]?.match).toBe('符合 2/3 项条件')
    expect(cards[0]?.why).toContain('南京市')
    const { standing, notice } = await ask<GetAnswer>('notices.get', { id: cards[0]?.id }, 'match')
    expect(standing?.place).toMatchObject({ state: 'met' })
    expect(standing?.conditions).toHaveLength(notice.conditions.length)
    expect(standing?.conditions).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ state: 'met' }),
        { state: 'unknown', missing: '从业人员', field: 'headcount' },
      ]),
    )
  })

  test('without a firm nothing is said of conditions', async () => {
    const { cards } = await ask<FeedAnswer>('notices.feed', { q: '技改' }, 'nobody')
    expect(cards[0]).toMatchObject({ match: null, why: null })
  })
})

describe('favourites', () => {
  test('twice is once, and letting go is once too', async () => {
    const id = await first()
    const set = (on: boolean) => ask<FavouriteSetAnswer>('favourites.set', { noticeId: id, on }, 'keeper')
    await set(true)
    expect((await set(true)).favourites).toEqual([id])
    const { cards } = await ask<FeedAnswer>('favourites.list', {}, 'keeper')
    expect(cards).toMatchObject([{ id, kept: true }])
    expect((await set(false)).favourites).toEqual([])
  })

  test('many at the same moment are all kept', async () => {
    const { cards } = await ask<FeedAnswer>('notices.feed', {}, 'crowd')
    await Promise.all(cards.map(({ id }) => cloud.call('favourites.set', { noticeId: id, on: true }, 'crowd')))
    const { reader } = await get('crowd')
    expect([...reader.favourites].sort()).toEqual(cards.map(({ id }) => id).sort())
  })

  test('a notice that is not there cannot be kept', async () => {
    expect(await cloud.call('favourites.set', { noticeId: 'nosuchid22', on: true })).toMatchObject({
      errCode: 'NOT_FOUND',
    })
  })
})

describe('saved searches', () => {
  const set = (search: object, follow = true, openid = 'seeker') =>
    ask<SearchesAnswer>('searches.set', { search, follow }, openid)

  test('the same question is one whatever the order of its parts, said with its place', async () => {
    await set({ q: '技改', region: '320100' })
    expect((await set({ region: '320100', q: '技改' })).searches).toMatchObject([{ words: '南京市 · 技改' }])
    expect((await set({ region: '320100', q: '技改' }, false)).searches).toEqual([])
  })

  test('a theme and an addressee are searches too, and different ones', async () => {
    await set({ theme: 'green' })
    const { searches } = await set({ theme: 'green', addressee: 'sme' })
    expect(searches.map(({ words }) => words).sort()).toEqual(['绿色低碳', '绿色低碳·中小微企业'])
  })

  test('a search for everything is none, nor is one by days', async () => {
    expect(await set({})).toMatchObject({ errCode: 'BAD_REQUEST' })
    expect(await set({ q: '技改', closesWithinDays: 30 })).toMatchObject({ errCode: 'BAD_REQUEST' })
  })

  test('one more than may be is refused, and what is followed stays', async () => {
    for (let n = 0; n < 20; n++) await set({ q: `词${n}` }, true, 'many')
    expect(await set({ q: '又一个' }, true, 'many')).toMatchObject({ errCode: 'BAD_REQUEST', path: 'search' })
    expect((await set({ q: '词0' }, true, 'many')).searches).toHaveLength(20)
  })
})

describe('own data', () => {
  test('is handed out whole, erased whole, and leaves other readers alone', async () => {
    const id = await first('gone')
    for (const openid of ['gone', 'stays']) {
      await acceptAtWeChat(cloud.emulator.url, openid)
      await save({ firms: [firm({ name: '某某' })], firmId: 'f1' }, openid)
      await cloud.call(
        'grants.add',
        { tapId: `tap-${openid}`, results: [{ kind: 'deadline', result: 'accept' }] },
        openid,
      )
      await cloud.call('follows.set', { noticeId: id, leads: [7, 3, 1] }, openid)
      await cloud.call('favourites.set', { noticeId: id, on: true }, openid)
      await cloud.call('searches.set', { search: { q: '技改' }, follow: true }, openid)
      await cloud.call('shares.create', { noticeId: id }, openid)
      await cloud.call('notices.report', { noticeId: id, reason: 'date' }, openid)
    }
    await cloud.emulator.setNow('2026-01-23T09:00')
    const { data } = await ask<ReaderExportAnswer>('reader.export', {}, 'gone')
    expect(Object.keys(data).sort()).toEqual(['follows', 'grants', 'readers', 'reminders', 'reports', 'shares'])
    expect(data).toMatchObject({
      readers: [{ _id: 'gone', favourites: [id] }],
      follows: expect.arrayContaining([expect.objectContaining({ noticeId: id })]),
    })
    expect(data.follows).toHaveLength(2)
    expect(data.reminders).toMatchObject([{ state: 'sent' }])
    const { removed } = await ask<ReaderEraseAnswer>('reader.erase', { confirm: 'erase' }, 'gone')
    expect(removed).toEqual({ reminders: 1, follows: 2, grants: 1, shares: 1, reports: 1, readers: 1 })
    for (const collection of ['readers', 'follows', 'grants', 'reminders', 'reports', 'shares'])
      expect(JSON.stringify(await stored(cloud, collection))).not.toContain('gone')
    expect((await get('stays')).reader.favourites).toEqual([id])
    const again = await ask<ReaderEraseAnswer>('reader.erase', { confirm: 'erase' }, 'gone')
    expect(again.removed).toEqual({ reminders: 0, follows: 0, grants: 0, shares: 0, reports: 0, readers: 0 })
  })

  test('nothing is erased without the word', async () => {
    expect(await cloud.call('reader.erase', {})).toMatchObject({ errCode: 'BAD_REQUEST' })
  })
})

test('places are chosen a level at a time, down to the district', async () => {
  const below = (code: string | null) => ask<RegionBelowAnswer>('regions.below', { code })
  expect((await below(null)).regions.map(({ name }) => name)).toContain('江苏省')
  expect((await below('320000')).regions).toContainEqual({ code: '320100', name: '南京市', level: 'city' })
  expect((await below('320100')).regions.map(({ name }) => name)).toContain('江宁区')
  expect((await below('110000')).regions.map(({ name }) => name)).toContain('海淀区')
  expect((await below('320115')).regions).toEqual([])
  expect(await below('999999')).toMatchObject({ errCode: 'BAD_REQUEST' })
})
