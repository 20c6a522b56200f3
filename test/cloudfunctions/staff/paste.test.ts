import type { GetAnswer } from '@/contract/notices'
import { startCloud } from '../../support/cloud'
import type { Cloud } from '../../support/cloud'
import { deskOf, factOf, firstOwner } from '../../support/desk'
import { settingsSeed } from '../../support/reminding'
import { stored } from '../../support/stored'

jest.setTimeout(120_000)

let cloud: Cloud
let desk: ReturnType<typeof deskOf>

beforeAll(async () => {
  cloud = await startCloud({ now: '2026-01-06T08:00', seed: { settings: [...settingsSeed.settings, firstOwner] } })
  desk = deskOf(cloud)
  await desk.becomeOwner()
})
afterAll(() => cloud.stop())

const desked = async () => (await stored(cloud, 'notices')).filter(({ sourceId }) => sourceId === 'desk')

describe('a pasted text', () => {
  const pasted = {
    title: '关于组织申报2026年首台套补助的通知',
    body: '各有关企业：请符合条件的企业于2026年2月10日前登录平台提交申报材料。对通过认定的，给予最高300万元补助。',
    link: 'https://office.example/notice/7',
    docNumber: '示工信〔2026〕7号',
  }

  test('is seen read before anything is stored', async () => {
    const read = await desk.get('paste.read', pasted)
    expect(read).toMatchObject({ kind: 'call', docNumbers: ['示工信〔2026〕7号'], replaces: null })
    expect(read.facts[0]).toMatchObject({ kind: 'window', words: '企业提交材料 2月10日截止' })
    expect(read.facts[0]?.quotation.text).toContain('2026年2月10日')
    expect(await desked()).toEqual([])
  })

  test('is published once, however often it is sent', async () => {
    const answers = await Promise.all([desk.get('paste.publish', pasted), desk.get('paste.publish', pasted)])
    const again = await desk.get('paste.publish', pasted)
    expect(new Set([...answers, again].map(({ id }) => id)).size).toBe(1)
    expect(again.outcome).toBe('unchanged')
    expect(await desked()).toHaveLength(1)
    const { notice } = (await cloud.call('notices.get', { id: again.id })) as GetAnswer
    expect(notice).toMatchObject({ title: pasted.title, sourceName: '服务中心录入', url: pasted.link, revision: 1 })
    const published = (await stored(cloud, 'audit')).filter(({ _id }) => _id.startsWith('published:'))
    expect(published).toHaveLength(1)
  })

  test('changed under the same number it is the next version, not another notice', async () => {
    const moved = { ...pasted, body: pasted.body.replace('2月10日', '2月20日') }
    expect((await desk.get('paste.read', moved)).replaces).toMatchObject({ title: pasted.title })
    expect(await desk.get('paste.publish', moved)).toMatchObject({ outcome: 'changed' })
    const [row] = await desked()
    expect(row).toMatchObject({ revision: 2, windows: [{ closes: '2026-02-20' }] })
    expect((await stored(cloud, 'noticeRevisions')).filter(({ noticeId }) => noticeId === row?._id)).toHaveLength(1)
  })

  test('is held against the correction of a colleague like any other', async () => {
    const [row] = await desked()
    const review = await desk.review(row?._id ?? '')
    const { key } = factOf(review, 'window')
    const changes = { closes: '2026-02-18' as never }
    await desk.get('review.decide', {
      id: review.notice.id,
      version: review.version,
      key,
      verdict: 'corrected',
      changes,
    })
    expect((await desked())[0]).toMatchObject({ windows: [{ closes: '2026-02-18' }] })
  })

  test('that WeChat refuses is not published, wherever in it the word stands', async () => {
    cloud.emulator.wechat.switches({ listedWords: ['坏词'] })
    const long = { title: '另一件事', body: `${'很长的正文。'.repeat(1000)}坏词` }
    expect(await desk.ask('paste.publish', long)).toMatchObject({ errCode: 'BAD_REQUEST', path: 'body' })
    cloud.emulator.wechat.switches({ listedWords: [] })
    expect(await desked()).toHaveLength(1)
  })

  test.each([
    ['no title', { title: ' ' }, 'title'],
    ['a link that is none', { link: '见官网' }, 'link'],
    ['a day that no calendar has', { publishedOn: '2026-02-30' }, 'publishedOn'],
  ])('%s is refused', async (_, parts, path) => {
    expect(await desk.ask('paste.read', { ...pasted, ...parts } as never)).toMatchObject({ path })
  })
})

describe('the record', () => {
  test('says who did what when, from what to what, the latest first, a page at a time', async () => {
    const first = await desk.get('audit.list', {})
    expect(first.entries.map(({ order }) => order)).toEqual(
      [...first.entries.map(({ order }) => order)].sort((a, b) => b - a),
    )
    const correction = first.entries.find(({ words }) => words === '更正日期')
    expect(correction).toMatchObject({
      byName: '王芳',
      beforeWords: '机器识别：企业提交材料 2月20日截止',
      afterWords: '更正：企业提交材料 2月18日截止',
      undoable: true,
    })
    const all = await stored(cloud, 'audit')
    const next = first.before === null ? [] : (await desk.get('audit.list', { before: first.before })).entries
    expect(first.entries.length + next.length).toBe(all.length)
  })

  test('is written once: no action of the desk changes or removes what stands there', async () => {
    const before = await stored(cloud, 'audit')
    const review = await desk.review((await desked())[0]?._id ?? '')
    const entry = before.find(({ _id }) => _id.startsWith('review:'))
    await desk.ask('review.undo', { entry: entry?._id ?? '' })
    await desk.ask('review.end', { id: review.notice.id, version: review.version, ending: 'repealed' })
    const after = new Map((await stored(cloud, 'audit')).map((row) => [row._id, row]))
    for (const row of before) expect(after.get(row._id)).toEqual(row)
  })
})
