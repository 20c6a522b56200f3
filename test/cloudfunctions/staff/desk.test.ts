import type { FeedAnswer } from '@/contract/notices'
import { article, call } from '../../support/articles'
import { startCloud } from '../../support/cloud'
import type { Cloud } from '../../support/cloud'
import { deskOf, firstOwner, OWNER_CODE } from '../../support/desk'
import { acceptAtWeChat, settingsSeed } from '../../support/reminding'
import { stored } from '../../support/stored'

jest.setTimeout(120_000)

let cloud: Cloud
let desk: ReturnType<typeof deskOf>

const MONEY = '每家企业最高补助500万元，并按人数另给奖励。'
const likely = (aid: string, closes: string) =>
  call(aid, closes, { finalContent: `${call('', closes).finalContent}${MONEY}` })

const articles = [
  likely('near', '2026年1月10日'),
  likely('far', '2026年3月20日'),
  likely('followed', '2026年3月25日'),
  likely('over', '2026年1月5日'),
  article('plain'),
]

beforeAll(async () => {
  const good = { id: 'city', name: '示例市平台', form: 'wechat-articles', content: JSON.stringify(articles) }
  const bad = { id: 'broken', name: '坏掉的来源', form: 'wechat-articles', content: '{' }
  const seed = { settings: [...settingsSeed.settings, firstOwner] }
  cloud = await startCloud({ now: '2026-01-06T08:00', sources: [good, bad], seed })
  desk = deskOf(cloud)
  await cloud.emulator.fireTimer('sync')
})
afterAll(() => cloud.stop())

const feed = async (): Promise<FeedAnswer['cards']> =>
  ((await cloud.call('notices.feed', { limit: 50 })) as FeedAnswer).cards
const idOf = async (aid: string): Promise<string> =>
  (await feed()).find(({ title }) => title.includes(`第${aid}号`))?.id ?? ''
const report = async (aid: string, data: object = {}, openid = 'reader-1') =>
  cloud.call('notices.report', { noticeId: await idOf(aid), reason: 'date', ...data }, openid)

describe('who works at the desk', () => {
  test('the first owner comes by the code of the start, once; blanks and small letters do not matter', async () => {
    expect(await desk.get('desk.me', {}, 'owner-1')).toMatchObject({ me: null, vacant: true })
    expect(await desk.ask('desk.join', { code: 'ABCDE-FGHJL', name: '李四' }, 'reader-1')).toMatchObject({
      errCode: 'BAD_REQUEST',
      path: 'code',
    })
    const typed = OWNER_CODE.toLowerCase().replace('-', ' ')
    expect(await desk.join(typed, '王芳', 'owner-1')).toMatchObject({ me: { role: 'owner', name: '王芳' } })
    expect(await desk.ask('desk.join', { code: OWNER_CODE, name: '李四' }, 'reader-1')).toMatchObject({ path: 'code' })
    expect(await desk.get('desk.me', {}, 'reader-1')).toMatchObject({ me: null, vacant: false })
  })

  test('nobody’s code stands anywhere: only hashes do, and no openid is told', async () => {
    const { code } = await desk.get('colleagues.invite', { name: '小李', role: 'editor' })
    const everything = JSON.stringify([await stored(cloud, 'invitations'), await stored(cloud, 'settings')])
    for (const secret of [code, code.replace('-', ''), OWNER_CODE, OWNER_CODE.replace('-', '')])
      expect(everything).not.toContain(secret)
    expect(JSON.stringify(await desk.get('colleagues.list', {}))).not.toContain('owner-1')
    await desk.join(code, '小李', 'editor-1')
    expect(await desk.ask('desk.join', { code, name: '别人' }, 'reader-2')).toMatchObject({ path: 'code' })
  })

  test('an invitation that was taken back, or is a week old, makes nobody a colleague', async () => {
    const back = await desk.get('colleagues.invite', { name: '小张', role: 'viewer' })
    const { invitations } = await desk.get('colleagues.list', {})
    await desk.get('colleagues.withdraw', { id: invitations.find(({ name }) => name === '小张')?.id ?? '' })
    expect(await desk.ask('desk.join', { code: back.code, name: '小张' }, 'late')).toMatchObject({ path: 'code' })
    const old = await desk.get('colleagues.invite', { name: '小赵', role: 'viewer' })
    await cloud.inside(async ({ db }) =>
      db
        .collection('invitations')
        .where({ usedBy: null })
        .update({ data: { until: '2026-01-06T07:59' } }),
    )
    expect(await desk.ask('desk.join', { code: old.code, name: '小赵' }, 'late')).toMatchObject({ path: 'code' })
  })

  test('the last owner stays one', async () => {
    const me = (await desk.get('colleagues.list', {})).colleagues.find(({ self }) => self)
    for (const role of [null, 'viewer'] as const)
      expect(await desk.ask('colleagues.setRole', { id: me?.id ?? '', role })).toMatchObject({ path: 'role' })
  })

  test('the reader’s own page knows who is a colleague, by the server’s word', async () => {
    expect(await cloud.call('reader.get', {}, 'editor-1')).toMatchObject({ staff: 'editor' })
    expect(await cloud.call('reader.get', {}, 'reader-1')).toMatchObject({ staff: null })
  })
})

describe('the queue', () => {
  const titles = async () =>
    (await desk.get('queue.list', {})).items.map(({ title }) => /第(.*)号/.exec(title)?.[1] ?? title)

  test('holds what is in doubt, the nearest deadline first, and what nobody doubts or is over not', async () => {
    const { items, total } = await desk.get('queue.list', {})
    expect((await titles()).slice(0, 2)).toContain('near')
    for (const not of ['plain', 'over']) expect(await titles()).not.toContain(not)
    expect(total).toBe(items.length)
  })

  test('what many follow comes sooner, and what they leave later again', async () => {
    const noticeId = await idOf('followed')
    const readers = Array.from({ length: 40 }, (_, at) => `follower-${at}`)
    for (const openid of readers) await cloud.call('follows.set', { noticeId, leads: [1] }, openid)
    expect((await titles())[0]).toBe('followed')
    expect((await desk.get('queue.list', {})).items[0]).toMatchObject({ followers: 40 })
    for (const openid of readers.slice(1)) await cloud.call('follows.set', { noticeId, leads: [] }, openid)
    expect((await titles()).indexOf('followed')).toBeGreaterThan(0)
  })

  test('what is decided leaves it', async () => {
    const before = await desk.get('queue.list', {})
    let review = await desk.review(await idOf('far'))
    for (const { key } of review.facts.filter(({ doubt }) => doubt !== null))
      review = await desk.get('review.decide', {
        id: review.notice.id,
        version: review.version,
        key,
        verdict: 'confirmed',
      })
    expect(await titles()).not.toContain('far')
    expect((await desk.get('queue.list', {})).total).toBe(before.total - 1)
  })
})

describe('what readers report', () => {
  test('comes before the staff with its words, without who wrote it, even of a notice that nobody doubts', async () => {
    expect(await report('plain', { words: '电话打不通' })).toEqual({ added: true })
    const { items } = await desk.get('queue.list', {})
    expect(items.find(({ title }) => title.includes('plain'))).toMatchObject({ reports: 1, questions: 0 })
    const review = await desk.review(await idOf('plain'))
    expect(review.reports).toEqual([{ reason: 'date', words: '电话打不通', at: '2026-01-06T08:00' }])
    expect(JSON.stringify(review)).not.toContain('reader-1')
  })

  test('the same of one notice counts once a day', async () => {
    expect(await report('plain')).toEqual({ added: false })
    expect(await report('plain', { reason: 'link' })).toEqual({ added: true })
  })

  test('is dealt with in one go, and leaves the queue', async () => {
    const review = await desk.get('review.settleReports', { id: await idOf('plain') })
    expect(review.reports).toEqual([])
    expect(review.history[0]).toMatchObject({ words: '处理报错', beforeWords: '2条报错' })
    expect((await desk.get('queue.list', {})).items.map(({ id }) => id)).not.toContain(review.notice.id)
  })

  test.each([
    ['a reason that nobody offers', { reason: 'rude' }, 'reason'],
    ['more than 200 letters', { words: '长'.repeat(201) }, 'words'],
  ])('%s is refused', async (_, data, path) => {
    expect(await report('plain', data, 'reader-3')).toMatchObject({ errCode: 'BAD_REQUEST', path })
  })

  test('words that WeChat refuses go nowhere, and without WeChat’s word none are taken', async () => {
    cloud.emulator.wechat.switches({ listedWords: ['坏词'] })
    expect(await report('far', { words: '坏词' }, 'reader-3')).toMatchObject({ errCode: 'BAD_REQUEST', path: 'words' })
    cloud.emulator.wechat.switches({ listedWords: [], dailyQuota: 0 })
    expect(await report('far', { words: '日期不对' }, 'reader-3')).toMatchObject({ errCode: 'UNAVAILABLE' })
    expect(await report('far', {}, 'reader-3')).toEqual({ added: true })
    cloud.emulator.wechat.switches({ dailyQuota: null })
  })

  test('ten a day are taken of one reader, however fast they come', async () => {
    const ids = (await feed()).map(({ id }) => id)
    const reasons = ['date', 'amount', 'condition', 'ended', 'link', 'other']
    const wanted = ids.flatMap((noticeId) => reasons.map((reason) => ({ noticeId, reason }))).slice(0, 16)
    const answers = await Promise.all(wanted.map((data) => cloud.call('notices.report', data, 'busy')))
    expect(answers.filter((answer) => (answer as { added?: boolean }).added)).toHaveLength(10)
    expect((await stored(cloud, 'reports')).filter(({ openid }) => openid === 'busy')).toHaveLength(10)
  })

  test('is taken along and erased with everything else of its reader', async () => {
    const { data } = (await cloud.call('reader.export', {}, 'busy')) as { data: Record<string, unknown[]> }
    expect(data.reports).toHaveLength(10)
    expect(await cloud.call('reader.erase', { confirm: 'erase' }, 'busy')).toMatchObject({ removed: { reports: 10 } })
  })
})

describe('sources', () => {
  test('those in trouble come first, with what went wrong', async () => {
    const { sources } = await desk.get('sources.list', {})
    expect(sources.map(({ id }) => id)).toEqual(['broken', 'city'])
    expect(sources[0]).toMatchObject({ failures: expect.any(Number), last: { outcome: 'failed' } })
    expect(sources[0]?.last?.errors[0]?.message).toMatch(/[\u4e00-\u9fff]/)
    expect(sources[1]?.last).toMatchObject({ outcome: 'complete', new: articles.length, failed: 0 })
  })

  test('each with its last runs, the latest first', async () => {
    const { runs } = await desk.get('sources.runs', { id: 'broken' })
    expect(runs.length).toBeGreaterThan(0)
    expect(runs.map(({ startedAt }) => startedAt)).toEqual([...runs.map(({ startedAt }) => startedAt)].sort().reverse())
  })
})

describe('whom messages reach', () => {
  test('followers without a credit before a deadline are listed by their firm’s name, those with one not', async () => {
    const noticeId = await idOf('near')
    const firms = [
      { id: 'f1', name: '示例机械厂', region: null, industry: null, line: null, headcount: null, revenueYuan: null },
    ]
    const rest = { assetsYuan: null, rdPercent: null, foundedOn: null, qualifications: [] }
    await cloud.call('reader.save', { firms: firms.map((one) => ({ ...one, ...rest })) }, 'poor-reader')
    for (const openid of ['poor-reader', 'rich-reader'])
      await cloud.call('follows.set', { noticeId, leads: [1] }, openid)
    await acceptAtWeChat(cloud.emulator.url, 'rich-reader')
    const results = [{ kind: 'deadline', result: 'accept' }]
    await cloud.call('grants.add', { tapId: 'tap-rich', results }, 'rich-reader')
    const { unreached } = await desk.get('reach.report', {})
    expect(unreached.find(({ id }) => id === noticeId)).toMatchObject({
      closes: '2026-01-10',
      followers: 2,
      unreached: [{ firm: '示例机械厂', mark: 'ader' }],
    })
  })

  test('messages of the last days are counted by where they stand, with why they did not arrive', async () => {
    await cloud.emulator.setNow('2026-01-09T09:00')
    await cloud.emulator.fireTimer('remind')
    const { from, until, states, reasons } = await desk.get('reach.report', {})
    expect([from, until]).toEqual(['2026-01-03', '2026-01-09'])
    expect(states).toMatchObject({ sent: 1, uncovered: 1 })
    expect(reasons).toEqual([{ reason: '订阅次数不足', count: 1 }])
  })
})
