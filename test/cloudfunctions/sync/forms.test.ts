import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { FeedAnswer, GetAnswer } from '@/contract/notices'
import { startCloud } from '../../support/cloud'
import type { Cloud } from '../../support/cloud'
import { startSourceServer } from '../../support/sourceServer'
import type { SourceServer } from '../../support/sourceServer'
import { stored } from '../../support/stored'

// A bundle is built and a cloud started for each.
jest.setTimeout(60_000)

let server: SourceServer
let cloud: Cloud

const fixture = (name: string): string => readFileSync(path.resolve(__dirname, '../../fixtures/sources', name), 'utf8')

/** A cloud with one source of a form. */
const startWith = async (form: string, more: object = {}): Promise<void> => {
  const source = { _id: 's', name: '示例来源', form, url: server.url, region: '320100', ...more }
  cloud = await startCloud({ now: '2026-01-06T08:00', seed: { sources: [source] } })
}
const syncAt = async (minute: string) => {
  await cloud.emulator.setNow(minute)
  const runs = await stored(cloud, 'sourceRuns')
  return runs[runs.length - 1]
}
const feed = async (): Promise<FeedAnswer['cards']> =>
  ((await cloud.call('notices.feed', { limit: 50 })) as FeedAnswer).cards

beforeEach(async () => {
  server = await startSourceServer()
})
afterEach(async () => {
  await cloud.stop()
  await server.stop()
})

test.each([
  ['news-list', 'news-list-river.txt', 4],
  ['portal-page', 'portal-lake.txt', 4],
  ['digest', 'digest-bay.txt', 3],
  ['gazette', 'gazette-coast.txt', 3],
])('a %s is stored and stored again without a change', async (form, file, count) => {
  server.say({ body: fixture(file), type: 'text/plain' })
  await startWith(form)
  expect(await syncAt('2026-01-06T08:01')).toMatchObject({ outcome: 'complete', new: count, failed: 0 })
  expect(await syncAt('2026-01-06T09:02')).toMatchObject({ outcome: 'complete', new: 0, unchanged: count })
  const texts = await stored(cloud, 'noticeTexts')
  expect(texts.map(({ body }) => fixture(file).includes(String(body)))).toEqual(texts.map(() => true))
})

test('a call out of a news list stands in the feed with its day, and its detail says whose title it is', async () => {
  server.say({ body: fixture('news-list-river.txt'), type: 'text/plain' })
  await startWith('news-list')
  await syncAt('2026-01-06T08:01')
  const cards = await feed()
  expect(cards[0]).toMatchObject({
    ...{ title: '河港市工业和信息化局关于组织申报2026年度中小企业数字化改造项目的通知', kind: 'call' },
    ...{ publishedOn: '2026-01-05', deadline: { closes: '2026-02-10' } },
  })
  const details = await Promise.all(cards.map(({ id }) => cloud.call('notices.get', { id }) as Promise<GetAnswer>))
  expect(details.map(({ notice }) => notice.titleStated)).toEqual([true, ...cards.slice(1).map(() => false)])
})

test('a digest’s section and source, a gazette’s day are kept', async () => {
  server.say({ body: fixture('digest-bay.txt'), type: 'text/plain' })
  await startWith('digest')
  await syncAt('2026-01-06T08:01')
  const texts = await stored(cloud, 'noticeTexts')
  expect(texts.map(({ section }) => section).sort()).toEqual(['企业动态', '政策速递', '政策速递'])
  expect(texts.filter(({ origin }) => origin === '湾区日报')).toHaveLength(1)
  expect(texts.every(({ publishedOn }) => publishedOn === '2025-03-31')).toBe(true)
})

/** 关于申报的通知 in GB18030. */
const GB = Buffer.from('b9d8d3dac9eab1a8b5c4cda8d6aa', 'hex')
const settings = { item: 'li', date: 'span', detail: { title: 'h1', body: '#zoom' } }
const row = (n: number): string =>
  `<li><a href="/art/${n}.html">关于组织第${n}批申报的通知</a><span>2026-01-0${n}</span></li>`
const list = (...rows: number[]): string => `<ul>${rows.map(row).join('')}</ul>`
const detail = (n: number): string =>
  `<h1>关于组织第${n}批申报的通知</h1><div id="zoom"><p>各有关企业：请符合条件的企业于2026年3月${n}日前登录平台提交申报材料，逾期不予受理。</p></div>`
const html = (body: string | Buffer) => ({ body, type: 'text/html' })

describe('an HTML list', () => {
  test('is stored with its detail pages; one that fails is an error of its own and read the next time', async () => {
    server.say(html(list(1, 2)))
    server.serve({ '/art/1.html': html(detail(1)), '/art/2.html': { status: 500, body: '' } })
    await startWith('html-list', { settings })
    expect(await syncAt('2026-01-06T08:01')).toMatchObject({
      ...{ outcome: 'complete', new: 1, failed: 1 },
      errors: [{ code: 'PAGE_FAILED', item: 2, message: expect.stringContaining('500') }],
    })
    server.serve({ '/art/1.html': html(detail(1)), '/art/2.html': html(detail(2)) })
    expect(await syncAt('2026-01-06T09:02')).toMatchObject({ outcome: 'complete', new: 1, unchanged: 1, failed: 0 })
    expect((await feed()).map(({ deadline }) => deadline)).toMatchObject([
      { closes: '2026-03-02' },
      { closes: '2026-03-01' },
    ])
  })

  test('in GB18030 is read by what the page declares', async () => {
    const page = Buffer.concat([
      Buffer.from('<meta charset="gb2312"><ul><li><a href="/art/1.html">'),
      GB,
      Buffer.from('</a><span>2026-01-01</span></li></ul>'),
    ])
    server.say(html(page))
    server.serve({ '/art/1.html': html(detail(1)) })
    await startWith('html-list', { settings: { ...settings, detail: { body: '#zoom' } } })
    expect(await syncAt('2026-01-06T08:01')).toMatchObject({ new: 1, failed: 0 })
    expect((await feed())[0]?.title).toMatch(/通知$/)
  })

  test('goes on where the time ran out, and begins anew after that', async () => {
    server.say(html(list(1, 2, 3)))
    server.serve(Object.fromEntries([1, 2, 3].map((n) => [`/art/${n}.html`, html(detail(n))])))
    await startWith('html-list', { settings, resumeAfter: `${new URL('/art/2.html', server.url).href}` })
    expect(await syncAt('2026-01-06T08:01')).toMatchObject({ outcome: 'complete', new: 1 })
    expect(await stored(cloud, 'sources')).toMatchObject([{ resumeAfter: null }])
    expect(await syncAt('2026-01-06T09:02')).toMatchObject({ outcome: 'complete', new: 2, unchanged: 1 })
  })
})

test('a list page on this machine is served with the pages beside it, and with nothing else', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'huiqi-list-'))
  writeFileSync(path.join(folder, 'list.html'), list(1).replace('/art/1.html', '1.html'))
  writeFileSync(path.join(folder, '1.html'), detail(1))
  writeFileSync(path.join(folder, 'secret.txt'), 'secret')
  const source = { id: 'l', name: '列表', form: 'html-list', path: path.join(folder, 'list.html'), settings }
  cloud = await startCloud({ now: '2026-01-06T08:00', sources: [source] })
  expect(await syncAt('2026-01-06T08:01')).toMatchObject({ outcome: 'complete', new: 1, failed: 0 })
  for (const page of ['secret.txt', '..%2f..%2fetc%2fpasswd', 'none.html'])
    expect((await fetch(`${cloud.emulator.url}/_sources/l/${page}`)).status).toBe(404)
  rmSync(folder, { recursive: true })
})

describe('a source whose pages changed is a failed run that says what was expected, never silence', () => {
  const rebuilt = '<html><title>新版网站</title><div>维护中</div></html>'
  test.each([
    ['news-list', rebuilt, 'NO_ITEMS'],
    ['portal-page', rebuilt, 'NO_ITEMS'],
    ['digest', rebuilt, 'NO_CONTENTS'],
    ['gazette', rebuilt, 'NO_CONTENTS'],
    ['rss', rebuilt, 'NOT_XML'],
    ['json-feed', rebuilt, 'NOT_JSON'],
    ['html-list', rebuilt, 'NO_ITEMS'],
  ])('%s', async (form, body, code) => {
    server.say(html(body))
    await startWith(form)
    const run = await syncAt('2026-01-06T08:01')
    expect(run).toMatchObject({ outcome: 'failed', new: 0, errors: [{ code, item: null }] })
    expect(await stored(cloud, 'notices')).toEqual([])
  })
})
