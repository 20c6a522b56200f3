import type { FeedAnswer, GetAnswer } from '@/contract/notices'
import { removedWords } from '@/domain/notice'
import { call } from '../../../support/articles'
import { startCloud } from '../../../support/cloud'
import type { Cloud } from '../../../support/cloud'
import { startSourceServer } from '../../../support/sourceServer'
import type { SourceServer } from '../../../support/sourceServer'
import { stored } from '../../../support/stored'
import { on } from '../../../support/window'

let server: SourceServer
let cloud: Cloud

const GONE = { status: 404, body: '' }
const path = (n: number): string => `/art/${n}.html`
const dayOf = (n: number): string => `2026-01-${String(n).padStart(2, '0')}`
const item = (n: number) =>
  call(`${n}_1`, '2026年3月20日', { 链接url: new URL(path(n), server.url).href, 时间time: dayOf(n) })
/** The list, the newest first. */
const list = (...numbers: number[]) => numbers.map(item)
const ALL = [9, 8, 7, 6, 5, 4, 3, 2, 1]
const without = (...gone: number[]): number[] => ALL.filter((n) => !gone.includes(n))
const there = (n: number) => ({ body: `<h1>${item(n).标题title}</h1>`, type: 'text/html' })

beforeEach(async () => {
  server = await startSourceServer()
  const source = { _id: 'city', name: '示例市平台', form: 'wechat-articles', url: server.url, region: '320100' }
  cloud = await startCloud({ now: '2026-01-10T07:00', seed: { sources: [source] } })
  server.say(list(...ALL))
  await syncAt('08:01')
})

afterEach(async () => {
  await cloud.stop()
  await server.stop()
})

const syncAt = async (time: string, day = '2026-01-10') => {
  await cloud.emulator.setNow(`${day}T${time}`)
  const runs = await stored(cloud, 'sourceRuns')
  return runs[runs.length - 1]
}

const noticeOf = async (n: number) =>
  (await stored(cloud, 'notices')).find(({ title }) => title === item(n).标题title) as { _id: string } & object

const marked = async (): Promise<unknown[]> =>
  (await stored(cloud, 'notices')).filter(({ removedOn }) => removedOn).map(({ publishedOn }) => publishedOn)

/** When a report was made depends on when the run was. */
const everything = async () =>
  Promise.all(
    ['notices', 'noticeTexts', 'reports', 'reviewItems', 'vanished'].map(async (name) =>
      (await stored(cloud, name)).map((row) => ({ ...row, at: null })),
    ),
  )

/** The list loses an item, and two runs an hour apart look. */
const loses = async (n: number): Promise<void> => {
  server.say(list(...without(n)))
  server.serve({ [path(n)]: GONE })
  await syncAt('09:02')
  await syncAt('10:03')
}

test('what two runs find gone from the list and from its own address is marked, and kept with its dates', async () => {
  server.say(list(...without(5)))
  server.serve({ [path(5)]: GONE })
  expect(await syncAt('09:02')).toMatchObject({ outcome: 'complete', removed: 0 })
  expect(await marked()).toEqual([])
  expect(await syncAt('10:03')).toMatchObject({ outcome: 'complete', removed: 1 })
  expect(await marked()).toEqual([dayOf(5)])
  const { _id: id } = await noticeOf(5)
  const { notice } = (await cloud.call('notices.get', { id })) as GetAnswer
  expect(notice).toMatchObject({ removedOn: '2026-01-10', ended: null, deadline: { closes: '2026-03-20' } })
  const { cards } = (await cloud.call('notices.feed', {})) as FeedAnswer
  expect(cards.find((card) => card.id === id)).toMatchObject({ removedOn: '2026-01-10' })
  expect(removedWords(on('2026-01-10'), on('2026-01-12'))).toBe('原文已从来源撤下（1月10日发现），请向发文单位核实')
})

test('it comes before the staff, and who follows it is told of no end', async () => {
  const { _id: id } = await noticeOf(5)
  await loses(5)
  expect(await stored(cloud, 'reports')).toMatchObject([{ noticeId: id, reason: 'removed', state: 'open' }])
  expect(await stored(cloud, 'reviewItems')).toMatchObject([{ _id: id, reports: 1 }])
  expect((await stored(cloud, 'jobs')).filter(({ _id }) => _id === `replan:${id}`)).toEqual([])
})

test('running again changes nothing', async () => {
  await loses(5)
  const before = await everything()
  expect(await syncAt('11:04')).toMatchObject({ removed: 0, unchanged: 8 })
  expect(await everything()).toEqual(before)
})

test.each([
  ['its list again', () => (server.say(list(...ALL)), server.serve({ [path(5)]: GONE }))],
  ['its own address again, though not in the list', () => server.serve({ [path(5)]: there(5) })],
])('it comes back where it stands at %s', async (_where, comesBack) => {
  await loses(5)
  comesBack()
  await syncAt('11:04', '2026-01-11')
  expect(await marked()).toEqual([])
  expect(await stored(cloud, 'vanished')).toEqual([])
  expect(await stored(cloud, 'reports')).toMatchObject([{ state: 'closed' }])
  expect(await stored(cloud, 'reviewItems')).toEqual([])
})

test('what staff have dealt with stays marked and is not asked of them again', async () => {
  await loses(5)
  await cloud.inside(async ({ db, _ }) => {
    await db
      .collection('reports')
      .where({ _id: _.gt('') })
      .update({ data: { state: 'closed' }, multi: true })
  })
  await syncAt('11:04', '2026-01-11')
  expect(await marked()).toEqual([dayOf(5)])
  expect(await stored(cloud, 'reports')).toMatchObject([{ state: 'closed' }])
})

describe('nothing is marked', () => {
  const twice = async () => [await syncAt('09:02'), await syncAt('10:03'), await syncAt('11:04')]
  const allGone = () => server.serve(Object.fromEntries(ALL.map((n) => [path(n), GONE])))

  test.each<[string, () => void]>([
    ['where items scrolled off the end of the list', () => server.say(list(9, 8, 7, 6, 5, 4))],
    ['from a list that is empty', () => server.say([])],
    ['from a list that fails', () => server.say({ status: 503, body: '' })],
    ['from a list that is cut off', () => server.say({ body: JSON.stringify(list(9, 8, 7, 6, 4, 1)).slice(0, -2) })],
    [
      'from a list in which something could not be told',
      () => server.say([...list(9, 8, 7, 6, 4, 1), { 标题title: 1 }]),
    ],
    ['from a list that is suspiciously short', () => server.say(list(9, 8, 1))],
    ['where too many are missing at once', () => server.say(list(9, 8, 3, 2, 1))],
    [
      'where the title stands in the list under another address',
      () => server.say([...list(...without(5)), { ...item(1), 标题title: item(5).标题title, 文章标识符aid: 'moved' }]),
    ],
  ])('%s', async (_why, says) => {
    says()
    allGone()
    await twice()
    expect(await marked()).toEqual([])
  })

  test.each<[string, Parameters<SourceServer['serve']>[0][string]]>([
    ['still there', { body: '<h1>关于组织申报第5_1号专项资金的通知</h1>', type: 'text/html' }],
    ['in trouble', { status: 503, body: '' }],
    ['the home page', { body: '<p>首页</p>', type: 'text/html' }],
  ])('where its own address is %s', async (_what, reply) => {
    server.say(list(...without(5)))
    server.serve({ [path(5)]: reply })
    await twice()
    expect(await marked()).toEqual([])
  })

  test('where the second run finds it at its own address', async () => {
    server.say(list(...without(5)))
    server.serve({ [path(5)]: GONE })
    await syncAt('09:02')
    server.serve({ [path(5)]: there(5) })
    await syncAt('10:03')
    server.serve({ [path(5)]: GONE })
    expect(await syncAt('11:04')).toMatchObject({ removed: 0 })
    expect(await marked()).toEqual([])
  })
})

test('a list that looks unlike itself says so in the run', async () => {
  server.say(list(9, 8, 1))
  expect(await syncAt('09:02')).toMatchObject({ removed: 0, listed: 3, errors: [{ code: 'LIST_SHRUNKEN' }] })
  server.say(list(9, 8, 3, 2, 1))
  expect(await syncAt('10:03')).toMatchObject({ removed: 0, listed: 5, errors: [{ code: 'MANY_MISSING' }] })
})

/** Undoes the last writes of a run, as if it had been killed before them. */
const undo = (writes: object) =>
  cloud.inside(async ({ db, args }) => {
    const { id, notice, item, report } = args as { id: string; notice?: object; item?: object | null; report?: string }
    if (notice)
      await db
        .collection('notices')
        .doc(id)
        .update({ data: { ...notice } })
    if (item === null) await db.collection('reviewItems').doc(id).remove()
    if (report) await db.collection('reports').doc(report).remove()
  }, writes)

test.each([
  ['the staff’s report', true, true],
  ['the review queue', false, true],
  ['the notice’s own mark', false, false],
])('killed before it wrote %s, a mark is finished by the next run', async (_what, report, queue) => {
  const { _id: id } = await noticeOf(5)
  await loses(5)
  const complete = await everything()
  await undo({
    ...{ id, notice: { removedOn: null } },
    ...(queue && { item: null }),
    ...(report && { report: `removed:${id}:2026-01-10` }),
  })
  await syncAt('11:04')
  expect(await everything()).toEqual(complete)
})

test('killed after it cleared the notice, coming back is finished by the next run', async () => {
  const { _id: id } = await noticeOf(5)
  await loses(5)
  await undo({ id, notice: { removedOn: null } })
  server.say(list(...ALL))
  await syncAt('11:04')
  expect(await marked()).toEqual([])
  expect(await stored(cloud, 'vanished')).toEqual([])
  expect(await stored(cloud, 'reviewItems')).toEqual([])
  expect(await stored(cloud, 'reports')).toMatchObject([{ state: 'closed' }])
})

test('a reading by a newer extractor keeps the mark', async () => {
  await loses(5)
  const { _id: id } = await noticeOf(5)
  await cloud.inside(async ({ db, args }) => {
    await db
      .collection('notices')
      .doc(args)
      .update({ data: { extractorVersion: 0 } })
  }, id)
  await syncAt('11:04')
  expect((await stored(cloud, 'notices')).every(({ extractorVersion }) => extractorVersion !== 0)).toBe(true)
  expect(await marked()).toEqual([dayOf(5)])
})
