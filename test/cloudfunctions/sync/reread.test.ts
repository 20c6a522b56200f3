import { EXTRACTOR_VERSION } from '@/domain/extract'
import { call } from '../../support/articles'
import { startCloud } from '../../support/cloud'
import type { Cloud } from '../../support/cloud'
import { stored } from '../../support/stored'

let cloud: Cloud

const articles = [call('1_1', '2026年3月20日'), call('2_1', '2026年3月21日'), call('3_1', '2026年3月22日')]

beforeEach(async () => {
  const source = { id: 'city', name: '示例市平台', form: 'wechat-articles', content: JSON.stringify(articles) }
  cloud = await startCloud({ now: '2026-01-06T08:00', sources: [source] })
  await cloud.emulator.fireTimer('sync')
}, 30_000)
afterEach(() => cloud.stop())

/** As if an older extractor had read the notices, without any date, and people had decided about some of them. */
const age = (decided: string[]) =>
  cloud.inside(async ({ db, args }) => {
    const found = await db.collection('noticeTexts').limit(100).get()
    type Text = { _id: string; itemId: string; contentHash: string; facts: { windows: { id: string }[] } }
    for (const { _id, facts, ...rest } of found.data as Text[]) {
      const old = { ...facts, windows: [], primaryDeadline: null, extractorVersion: 1 }
      const [fact] = facts.windows
      const key = `window:${fact?.id}`
      const decision = {
        key,
        kind: 'window',
        verdict: 'rejected',
        extended: false,
        read: null,
        fact: null,
        stale: false,
      }
      const review = { _id, version: 1, contentHash: rest.contentHash, decisions: [decision], ending: null, last: null }
      if (args.includes(rest.itemId)) await db.collection('reviews').add({ data: review })
      await db
        .collection('noticeTexts')
        .doc(_id)
        .set({ data: { ...rest, facts: old } })
      await db
        .collection('notices')
        .doc(_id)
        .update({ data: { windows: [], extractorVersion: 1 } })
    }
  }, decided)

const reread = () => cloud.emulator.invoke('sync', { only: 'reread' }, { source: 'wx_trigger' })
const closesOf = async () =>
  (await stored(cloud, 'notices'))
    .map(({ windows, extractorVersion }) => [
      (windows as { closes: string }[]).map(({ closes }) => closes).join(),
      extractorVersion,
    ])
    .sort()

test('stored texts that an older extractor has read are read again, and a second run finds nothing to do', async () => {
  await age([])
  expect(await reread()).toMatchObject({ result: { runs: [], reread: { reread: 3, failed: 0, complete: true } } })
  expect(await closesOf()).toEqual([
    ['2026-03-20', EXTRACTOR_VERSION],
    ['2026-03-21', EXTRACTOR_VERSION],
    ['2026-03-22', EXTRACTOR_VERSION],
  ])
  expect(await reread()).toMatchObject({ result: { reread: { reread: 0, complete: true } } })
})

test('what people decided stays; what is read otherwise waits for a person', async () => {
  await age(['2_1'])
  expect(await reread()).toMatchObject({ result: { reread: { reread: 3, toReview: 1 } } })
  expect((await closesOf()).map(([closes]) => closes)).toEqual(['', '2026-03-20', '2026-03-22'])
  const text = (await stored(cloud, 'noticeTexts')).find(({ itemId }) => itemId === '2_1')
  expect(text).toMatchObject({
    facts: { windows: [], extractorVersion: EXTRACTOR_VERSION },
    read: { windows: [{ closes: '2026-03-21' }] },
  })
  const waiting = await stored(cloud, 'reviewItems')
  expect(waiting.filter(({ differs }) => differs)).toMatchObject([{ _id: text?._id, until: '9999-12-31' }])
})

test('a notice whose row was lost is stored anew with what people decided about it', async () => {
  await age(['2_1'])
  const decided = (await stored(cloud, 'noticeTexts')).find(({ itemId }) => itemId === '2_1')
  await cloud.inside(async ({ db, args }) => db.collection('notices').doc(args).remove(), decided?._id ?? '')
  await cloud.emulator.setNow('2026-01-06T09:30')
  const anew = (await stored(cloud, 'notices')).find(({ _id }) => _id === decided?._id)
  expect(anew).toMatchObject({ windows: [], reviewVersion: 1 })
})

test('a text that is gone hinders no other', async () => {
  await age([])
  const [first] = await stored(cloud, 'notices')
  await cloud.inside(async ({ db, args }) => db.collection('noticeTexts').doc(args).remove(), first?._id ?? '')
  expect(await reread()).toMatchObject({ result: { reread: { reread: 2, failed: 1, complete: true } } })
})

test('followers of a notice whose dates are read otherwise are planned again', async () => {
  await age([])
  await reread()
  const replans = (await stored(cloud, 'jobs')).filter(({ kind }) => kind === 'replan')
  expect(replans).toHaveLength(3)
})
