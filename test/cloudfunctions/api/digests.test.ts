import type { DigestCreateAnswer, DigestOpenAnswer } from '@/contract/digests'
import type { FeedAnswer } from '@/contract/notices'
import type { ShareMineAnswer, SharePictureAnswer } from '@/contract/shares'
import { ownReferences } from '@/domain/notice'
import { call } from '../../support/articles'
import { startCloud } from '../../support/cloud'
import type { Cloud } from '../../support/cloud'
import { stored } from '../../support/stored'

jest.setTimeout(60_000)

const articles = [
  call('march', '2026年3月20日17:00'),
  call('april', '2026年4月2日'),
  call('january', '2026年1月10日'),
  call('other', '2026年5月2日'),
]

let cloud: Cloud
let ids: Record<string, string> = {}
beforeAll(async () => {
  const source = { id: 'city', name: '示例市平台', form: 'wechat-articles', content: JSON.stringify(articles) }
  cloud = await startCloud({ now: '2026-01-06T08:00', sources: [source] })
  await cloud.emulator.fireTimer('sync')
  const { cards } = (await cloud.call('notices.feed', { limit: 50 })) as FeedAnswer
  ids = Object.fromEntries(cards.map(({ title, id }) => [/第(\w+)号/.exec(title)?.[1] ?? '', id]))
})
afterAll(() => cloud.stop())

/** Another maker for each test. */
let maker = ''
let makers = 0
beforeEach(() => (maker = `maker-${(makers += 1)}`))

const idsOf = (...names: string[]) => names.map((name) => ids[name] ?? '')
const make = async (names: string[], by = maker): Promise<string> =>
  ((await cloud.call('digests.create', { noticeIds: idsOf(...names) }, by)) as DigestCreateAnswer).code
const open = async (code: string, by: string, more: object = {}) =>
  (await cloud.call('digests.open', { code, ...more }, by)) as DigestOpenAnswer
const mine = async () => ((await cloud.call('shares.mine', {}, maker)) as ShareMineAnswer).shares
const follow = (name: string, by: string, share: string) =>
  cloud.call('follows.set', { noticeId: ids[name], leads: [3], share }, by)
const change = (name: string, data: Record<string, unknown>) =>
  cloud.inside(({ db, args }) => db.collection('notices').doc(args.id).update({ data: args.data }), {
    id: ids[name] ?? '',
    data,
  })

describe('a list of notices', () => {
  test('is one for a reader and the same notices, in whatever order', async () => {
    const code = await make(['march', 'april'])
    expect(await make(['april', 'march'])).toBe(code)
    expect(await make(['april', 'march'], 'another')).not.toBe(code)
    expect(await mine()).toMatchObject([{ code, noticeId: null, opens: 0, follows: 0, uncounted: null }])
  })

  test('holds exactly its notices, by close, with what cards say and the official page', async () => {
    const answer = await open(await make(['april', 'march']), 'reader')
    expect(answer).toMatchObject({ createdAt: '2026-01-06T08:00', gone: [] })
    expect(answer.entries.map(({ id }) => id)).toEqual(idsOf('march', 'april'))
    expect(answer.entries[0]).toMatchObject({
      deadline: { closes: '2026-03-20T17:00' },
      fate: null,
      by: null,
      kept: false,
    })
    expect(answer.entries[0]).toHaveProperty('url')
  })

  test('counts readers who open it once a day each, not its maker, and not who looks quietly', async () => {
    const code = await make(['march', 'april'])
    await Promise.all(['a', 'a', 'b', maker].map((reader) => open(code, reader)))
    await open(code, 'c', { quiet: true })
    expect(await mine()).toMatchObject([{ opens: 2 }])
  })

  test('counts a follower once, however many of its notices they follow, and none of another notice', async () => {
    const code = await make(['march', 'april'])
    await follow('march', 'f1', code)
    await follow('april', 'f1', code)
    await follow('april', 'f2', code)
    await follow('other', 'f3', code)
    await follow('march', maker, code)
    expect(await mine()).toMatchObject([{ follows: 2 }])
  })

  test('keeps nothing of those who open it', async () => {
    await open(await make(['march', 'other']), 'somebody-who-opens')
    expect(JSON.stringify(await stored(cloud, 'shares'))).not.toContain('who-opens')
  })

  test.each([
    ['no notice', { noticeIds: [] }],
    ['more than a chat reads', { noticeIds: Array.from({ length: 21 }, (_, i) => `n${String(i)}`) }],
    ['a notice twice', { noticeIds: ['n', 'n'] }],
  ])('of %s is refused', async (_, request) =>
    expect(await cloud.call('digests.create', request)).toMatchObject({ errCode: 'BAD_REQUEST' }),
  )

  test('of a notice that is not there is refused, and so is a code that nobody made or that is of one notice', async () => {
    expect(await cloud.call('digests.create', { noticeIds: ['nowhere', ids.march] })).toMatchObject({
      errCode: 'NOT_FOUND',
    })
    const { code } = (await cloud.call('shares.create', { noticeId: ids.march }, maker)) as { code: string }
    for (const none of ['aaaaaaaaaa', code])
      expect(await open(none, 'reader')).toMatchObject({ errCode: 'NOT_FOUND', path: 'code' })
    expect(await cloud.call('shares.open', { code: await make(['march']) }, 'reader')).toMatchObject({
      errCode: 'NOT_FOUND',
    })
  })

  test('has a mini-program code that leads to the list', async () => {
    const code = await make(['march', 'april', 'other'])
    const { picture } = (await cloud.call('shares.picture', { code }, 'reader')) as SharePictureAnswer
    expect(picture?.fileId).toContain(`shares/${code}.png`)
  })

  test('is erased with its maker’s data', async () => {
    const code = await make(['march', 'april'])
    await cloud.call('reader.erase', { confirm: 'erase' }, maker)
    expect(await open(code, 'reader')).toMatchObject({ errCode: 'NOT_FOUND' })
  })
})

describe('a notice of a list', () => {
  const entry = async (code: string, name: string) =>
    (await open(code, 'reader')).entries.find(({ id }) => id === ids[name])

  test('that staff ended says so and comes last', async () => {
    const code = await make(['march', 'april'])
    await change('march', { ended: 'exhausted' })
    expect(await entry(code, 'march')).toMatchObject({ fate: 'exhausted' })
    expect((await open(code, 'reader')).entries.map(({ id }) => id)).toEqual(idsOf('april', 'march'))
    await change('march', { ended: null })
  })

  test('that was replaced says by what', async () => {
    const code = await make(['march', 'april'])
    const { title = '' } = (await entry(code, 'march')) ?? {}
    const citations = [{ type: 'replaces', docNumber: null, title }]
    await change('other', { cites: ownReferences({ title, docNumbers: [] }), citations })
    expect(await entry(code, 'march')).toMatchObject({ fate: 'replaced', by: { noticeId: ids.other } })
    await change('other', { cites: [], citations: [] })
  })

  test('that was taken away is still named', async () => {
    const code = await make(['january', 'april'])
    const { title } = (await entry(code, 'january')) ?? {}
    await cloud.inside(({ db, args }) => db.collection('notices').doc(args).remove(), ids.january ?? '')
    const { entries, gone } = await open(code, 'reader')
    expect(entries.map(({ id }) => id)).toEqual(idsOf('april'))
    expect(gone).toEqual([title])
  })

  test('that has closed says so', async () => {
    const code = await make(['march', 'april'])
    await fetch(`${cloud.emulator.url}/_wechat/clock`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ now: '2026-03-25T08:00' }),
    })
    expect(await entry(code, 'march')).toMatchObject({ fate: 'closed', by: null })
  })
})
