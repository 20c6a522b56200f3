import type { SearchesAnswer } from '@/contract/searches'
import { startCloud } from '../../support/cloud'
import type { Cloud } from '../../support/cloud'
import { acceptAtWeChat, noticeRow, settingsSeed } from '../../support/reminding'
import { termsOf } from '@/domain/search'

jest.setTimeout(60_000)

const READER = 'reader-1'
const found = (id: string, title: string, day: string) => ({
  ...noticeRow({ _id: id, title, windows: [] }),
  publishedOn: day,
  feedKey: `${day}:${id}`,
  terms: termsOf(title, title, 100),
})

describe('a saved search', () => {
  let cloud: Cloud
  beforeEach(async () => {
    const notices = [found('old', '技改补贴通知', '2025-12-10')]
    cloud = await startCloud({ now: '2025-12-10T08:00', seed: { ...settingsSeed, notices } })
  })
  afterEach(() => cloud.stop())

  const save = (follow: boolean, search: object = { q: '技改补贴' }) =>
    cloud.call('searches.set', { search, follow }, READER) as Promise<SearchesAnswer>
  const publish = (...rows: object[]) =>
    cloud.inside(async ({ db, args }) => {
      for (const row of args) await db.collection('notices').add({ data: row as { [field: string]: unknown } })
    }, rows)
  const messages = () => cloud.emulator.wechat.notifications().map(({ fields }) => fields.map(({ value }) => value))
  const accept = async (tapId: string) => {
    await acceptAtWeChat(cloud.emulator.url, READER, 'huiqi-match')
    await cloud.call('grants.add', { tapId, results: [{ kind: 'match', result: 'accept' }] }, READER)
  }

  test('is kept once, told in words, and ended', async () => {
    await save(true)
    expect((await save(true)).searches).toEqual([
      { id: expect.any(String), words: '技改补贴', search: { q: '技改补贴', region: null, kind: null } },
    ])
    expect((await save(false)).searches).toEqual([])
    expect(await save(true, {})).toMatchObject({ errCode: 'BAD_REQUEST', path: 'search' })
  })

  test('tells new matches of a day in one message, once, and not what was there when it was saved', async () => {
    await save(true)
    await accept('tap-000001')
    await accept('tap-000002')
    await publish(found('new1', '技改补贴申报', '2025-12-11'), found('new2', '关于技改补贴', '2025-12-11'))
    await publish(found('other', '人才公寓', '2025-12-11'))
    await cloud.emulator.setNow('2025-12-11T09:00')
    await cloud.emulator.setNow('2025-12-12T09:00')
    expect(messages()).toEqual([['2条新政策', '符合“技改补贴”', '2025年12月11日', expect.stringContaining('技改补贴')]])
  })

  test('misses no match where the timer stood still, nor one that a source publishes late', async () => {
    await save(true)
    await accept('tap-000001')
    await publish(found('late', '技改补贴申报', '2025-12-11'))
    await cloud.emulator.setNow('2025-12-19T09:00')
    expect(messages()).toHaveLength(1)
  })
})
