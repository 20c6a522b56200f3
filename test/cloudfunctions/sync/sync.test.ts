import type { GetAnswer } from '@/contract/notices'
import { startCloud } from '../../support/cloud'
import type { Cloud } from '../../support/cloud'
import { article, call } from '../../support/articles'
import { startSourceServer } from '../../support/sourceServer'
import type { SourceServer } from '../../support/sourceServer'
import { stored } from '../../support/stored'

let server: SourceServer
let cloud: Cloud

beforeEach(async () => {
  server = await startSourceServer()
  const source = { _id: 'city', name: '示例市平台', form: 'wechat-articles', url: server.url, region: '320100' }
  cloud = await startCloud({ now: '2026-01-06T08:00', seed: { sources: [source] } })
})

afterEach(async () => {
  await cloud.stop()
  await server.stop()
})

const DATA = ['notices', 'noticeTexts', 'noticeRevisions', 'rules', 'regions']
const everything = async (of: Cloud) =>
  Object.fromEntries(await Promise.all(DATA.map(async (name) => [name, await stored(of, name)] as const)))

/** The last run of the source, after setting the clock to a minute at which it is due. */
const syncAt = async (minute: string) => {
  await cloud.emulator.setNow(minute)
  const runs = await stored(cloud, 'sourceRuns')
  return runs[runs.length - 1]
}

const money = '对符合条件的企业，按设备购置额的10%给予补助，最高不超过500万元。'

/** The rules that were read out of notices, without those that packs bring. */
const noticeRules = async () => (await stored(cloud, 'rules')).filter(({ _id }) => !_id.startsWith('pack:'))

test('what a source holds is stored with its facts, rules and region', async () => {
  server.say([call('1_1', '2026年3月20日', { finalContent: `${call('', '2026年3月20日').finalContent}${money}` })])
  expect(await syncAt('2026-01-06T08:01')).toMatchObject({ outcome: 'complete', new: 1, failed: 0 })
  const [notice] = await stored(cloud, 'notices')
  expect(notice).toMatchObject({
    ...{ kind: 'call', listed: true, publishedOn: '2026-01-05', closeMonths: ['2026-03'], revision: 1 },
    ...{ regionCode: '320100', benefit: '最高500万元', pictureOnly: false },
    windows: [{ audience: 'enterprise', closes: '2026-03-20' }],
  })
  const [text] = await stored(cloud, 'noticeTexts')
  expect(text).toMatchObject({ _id: notice?._id, itemId: '1_1', sourceName: '示例市平台' })
  expect(await noticeRules()).toMatchObject([
    { noticeId: notice?._id, regionCode: '320100', rule: { amount: { op: 'cap', limit: { value: '5000000' } } } },
  ])
})

test('running again changes nothing', async () => {
  server.say([call('1_1', '2026年3月20日'), article('2_1'), article('3_1', { finalContent: '\r' })])
  await syncAt('2026-01-06T08:01')
  const before = await everything(cloud)
  expect(await syncAt('2026-01-06T09:02')).toMatchObject({ outcome: 'complete', new: 0, changed: 0, unchanged: 3 })
  expect(await everything(cloud)).toEqual(before)
  expect(before.notices).toHaveLength(3)
})

test('a changed article becomes a new revision and the old text is kept', async () => {
  server.say([call('1_1', '2026年3月20日'), article('2_1')])
  await syncAt('2026-01-06T08:01')
  const [old] = (await stored(cloud, 'noticeTexts')).filter(({ itemId }) => itemId === '1_1')
  server.say([call('1_1', '2026年4月10日'), article('2_1')])
  expect(await syncAt('2026-01-06T09:02')).toMatchObject({ new: 0, changed: 1, unchanged: 1 })
  expect(await stored(cloud, 'noticeRevisions')).toMatchObject([
    { _id: `${old?._id}:1`, noticeId: old?._id, revision: 1, body: old?.body },
  ])
  const { notice: shown } = (await cloud.call('notices.get', { id: old?._id })) as GetAnswer
  const closes = { what: 'closes', from: '2026-03-20', to: '2026-04-10' }
  expect(shown.history).toMatchObject([{ revision: 2, on: '2026-01-06', changes: [closes] }])
  const [notice] = (await stored(cloud, 'notices')).filter(({ _id }) => _id === old?._id)
  expect(notice).toMatchObject({ revision: 2, closeMonths: ['2026-04'], windows: [{ closes: '2026-04-10' }] })
  expect(await stored(cloud, 'jobs')).toEqual(
    expect.arrayContaining([expect.objectContaining({ _id: `replan:${old?._id}` })]),
  )
})

test('a wrong article is an error of the run, the others are stored', async () => {
  server.say([
    article('1_1'),
    article('2_1', { 时间time: '2026-02-30' }),
    { ...article('3_1'), 阅读量: 1 },
    article('1_1'),
  ])
  expect(await syncAt('2026-01-06T08:01')).toMatchObject({
    ...{ outcome: 'complete', new: 1, failed: 3 },
    errors: [
      { code: 'WRONG_DATE', item: 2, path: '时间time' },
      { code: 'UNKNOWN_KEY', item: 3, path: '阅读量' },
      { code: 'REPEATED_ID', item: 4 },
    ],
  })
  expect(await stored(cloud, 'notices')).toHaveLength(1)
})

test('of 200,000 wrong articles each is counted and the first are told', async () => {
  server.say({ body: `[${'1,'.repeat(199_999)}1]` })
  expect(await syncAt('2026-01-06T08:01')).toMatchObject({ outcome: 'failed', failed: 200_000 })
  const [run] = await stored(cloud, 'sourceRuns')
  expect(run?.errors).toHaveLength(100)
}, 60_000)

test.each([
  ['refuses', { status: 403, body: '<html>403</html>' }, 'HTTP_STATUS'],
  ['answers a web page', { body: '<html>登录</html>' }, 'NOT_JSON'],
  ['answers nothing', { body: '' }, 'EMPTY_FILE'],
  ['answers what is no text', { body: Buffer.from([0xff, 0x80, 0xff]) }, 'NOT_TEXT'],
])('a source that %s is a failed run with a clear error, and is asked again sooner', async (_name, reply, code) => {
  server.say(reply)
  expect(await syncAt('2026-01-06T08:01')).toMatchObject({ outcome: 'failed', errors: [{ code }] })
  server.say([article('1_1')])
  expect(await syncAt('2026-01-06T08:06')).toMatchObject({ outcome: 'complete', new: 1 })
})

test('a body beyond what one document holds is stored in parts that make it whole again', async () => {
  // A part would end inside a character of two units.
  const finalContent = `各${'𠮷'.repeat(450_000)}`
  server.say([article('1_1', { finalContent })])
  expect(await syncAt('2026-01-06T08:01')).toMatchObject({ outcome: 'complete', new: 1 })
  const [text] = await stored(cloud, 'noticeTexts')
  const parts = (await stored(cloud, 'noticeTextParts')).sort(
    (a, b) => Number(a._id.split(':')[1]) - Number(b._id.split(':')[1]),
  )
  expect(text?.following).toBe(parts.length)
  expect([text?.body, ...parts.map((part) => part.text)].join('')).toBe(finalContent)
}, 60_000)

test('a client cannot start it', async () => {
  server.say([article('1_1')])
  const direct = await cloud.emulator.invoke('sync', {}, { openid: 'reader-1', source: 'wx_client' })
  expect(JSON.stringify(direct)).toMatch(/FORBIDDEN|clientCallable|不允许|errCode/)
  expect(await stored(cloud, 'notices')).toEqual([])
})

const many = Array.from({ length: 150 }, (_, i) => call(`${i}_1`, `2026年3月${(i % 28) + 1}日`))

test('killed half-way and run again, it is complete and nothing is doubled', async () => {
  server.say(many)
  void cloud.emulator.setNow('2026-01-06T08:01').catch(() => undefined)
  while ((await stored(cloud, 'notices')).length < 20) await new Promise((resolve) => setTimeout(resolve, 5))
  await cloud.restart()
  expect((await stored(cloud, 'notices')).length).toBeLessThan(many.length)
  expect(await syncAt('2026-01-06T08:10')).toMatchObject({ outcome: 'complete', changed: 0 })
  const found = await everything(cloud)
  expect(found.notices).toHaveLength(many.length)
  expect(found.noticeTexts).toHaveLength(many.length)
  expect(found.noticeRevisions).toEqual([])
}, 60_000)

test('killed between the texts of a changed article, it keeps the old revision once', async () => {
  server.say([call('1_1', '2026年3月20日')])
  await syncAt('2026-01-06T08:01')
  const [row] = await stored(cloud, 'notices')
  server.say([call('1_1', '2026年4月10日')])
  await syncAt('2026-01-06T09:02')
  const complete = await everything(cloud)
  // As if the run had ended before the list row, which comes last.
  await cloud.inside(async ({ db, args }) => {
    const { _id, ...data } = args as { _id: string }
    await db.collection('notices').doc(_id).set({ data })
  }, row)
  expect(await syncAt('2026-01-06T10:03')).toMatchObject({ changed: 1 })
  expect(await everything(cloud)).toEqual(complete)
})
