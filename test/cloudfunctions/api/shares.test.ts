import type { FeedAnswer, GetAnswer } from '@/contract/notices'
import type { ShareCreateAnswer, ShareMineAnswer, ShareOpenAnswer, SharePictureAnswer } from '@/contract/shares'
import { ownReferences } from '@/domain/notice'
import { article, call } from '../../support/articles'
import { startCloud } from '../../support/cloud'
import type { Cloud } from '../../support/cloud'
import { stored } from '../../support/stored'

jest.setTimeout(60_000)

/** Another sharer for each test. */
let owner = ''
let owners = 0
beforeEach(() => (owner = `owner-${(owners += 1)}`))

const equipment = call('equipment', '2026年3月20日17:00')
const articles = [
  { ...equipment, finalContent: `${equipment.finalContent}\r文号：示工信〔2026〕9号` },
  call('april', '2026年4月2日'),
  call('january', '2026年1月10日'),
  article('news', { finalContent: '今天召开了座谈会。' }),
]

let cloud: Cloud
/** A cloud for each group, on the same morning. */
const opened = async () => {
  const source = { id: 'city', name: '示例市平台', form: 'wechat-articles', content: JSON.stringify(articles) }
  cloud = await startCloud({ now: '2026-01-06T08:00', sources: [source] })
  await cloud.emulator.fireTimer('sync')
}
const closed = () => cloud.stop()

const idOf = async (title: string): Promise<string> => {
  const { cards } = (await cloud.call('notices.feed', { limit: 50 })) as FeedAnswer
  return cards.find((card) => card.title === title)?.id ?? ''
}
const equipmentId = () => idOf(equipment.标题title)
const share = async (noticeId: string, by = owner): Promise<string> =>
  ((await cloud.call('shares.create', { noticeId }, by)) as ShareCreateAnswer).code
const open = async (code: string, by: string) => (await cloud.call('shares.open', { code }, by)) as ShareOpenAnswer
const mine = async (by = owner) => ((await cloud.call('shares.mine', {}, by)) as ShareMineAnswer).shares
const counts = async (by = owner) => (await mine(by)).map(({ opens, follows }) => ({ opens, follows }))
const ownShares = async () => (await stored(cloud, 'shares')).filter(({ openid }) => openid === owner)
const follow = (noticeId: string, by: string, code?: string, leads = [3]) =>
  cloud.call('follows.set', { noticeId, leads, share: code }, by)
const at = (now: string) =>
  fetch(`${cloud.emulator.url}/_wechat/clock`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ now }),
  })

describe('a share', () => {
  beforeAll(opened)
  afterAll(closed)

  test('is one for a reader and a notice, however often it is made, and each reader has another', async () => {
    const noticeId = await equipmentId()
    const code = await share(noticeId)
    expect(await share(noticeId)).toBe(code)
    expect(await share(noticeId, 'another')).not.toBe(code)
    expect(await mine()).toEqual([
      {
        ...{ code, noticeId, noticeTitle: equipment.标题title, createdAt: '2026-01-06T08:00' },
        ...{ opens: 0, follows: 0, uncounted: null },
      },
    ])
  })

  test('its code is known with the notice, before anything is stored', async () => {
    const noticeId = await equipmentId()
    const { shareCode } = (await cloud.call('notices.get', { id: noticeId }, owner)) as GetAnswer
    expect(await ownShares()).toEqual([])
    expect(await share(noticeId)).toBe(shareCode)
  })

  test('of a notice that is not there is refused', async () => {
    expect(await cloud.call('shares.create', { noticeId: 'nowhere' })).toMatchObject({ errCode: 'NOT_FOUND' })
  })

  test('counts readers who open it once a day each, and not the one who shares', async () => {
    const code = await share(await equipmentId())
    await Promise.all(['a', 'a', 'a', 'b', 'a', 'c'].map((reader) => open(code, reader)))
    await open(code, 'a')
    await open(code, owner)
    expect(await counts()).toEqual([{ opens: 3, follows: 0 }])
    await at('2026-01-07T08:00')
    await Promise.all(['a', 'a', 'b', 'a', 'b'].map((reader) => open(code, reader)))
    expect(await counts()).toEqual([{ opens: 5, follows: 0 }])
  })

  test('keeps nothing of those who open it, and what tells two openings of a day apart is gone the next day', async () => {
    const code = await share(await equipmentId())
    await open(code, 'somebody-who-opens')
    const keyOf = async () => (await stored(cloud, 'settings')).find(({ _id }) => _id === 'shareKey')
    const before = await keyOf()
    await at('2026-01-08T08:00')
    await open(code, 'another-who-opens')
    const after = await keyOf()
    expect(after).toMatchObject({ day: '2026-01-08' })
    expect(after?.key).not.toBe(before?.key)
    const all = await Promise.all(['shares', 'settings', 'readers', 'jobs'].map((name) => stored(cloud, name)))
    expect(JSON.stringify(all)).not.toMatch(/who-opens/)
    const [kept] = await ownShares()
    expect(kept).toMatchObject({ opens: 2, day: '2026-01-08' })
    expect(kept?.seen).toHaveLength(1)
  })

  test('that nobody made says so, and a text that is no code is a wrong request', async () => {
    expect(await open('aaaaaaaaaa', 'a')).toMatchObject({ errCode: 'NOT_FOUND', path: 'code' })
    expect(await open('<script>', 'a')).toMatchObject({ errCode: 'BAD_REQUEST', path: 'code' })
  })

  test('is exported with its owner’s data and erased with it', async () => {
    await share(await equipmentId())
    expect(await cloud.call('reader.export', {}, owner)).toMatchObject({ data: { shares: [{ openid: owner }] } })
    await cloud.call('reader.erase', { confirm: 'erase' }, owner)
    expect(await ownShares()).toEqual([])
  })
})

describe('a follow made after arriving by a share', () => {
  beforeAll(opened)
  afterAll(closed)

  test('counts once, however often it is sent or changed', async () => {
    const noticeId = await equipmentId()
    const code = await share(noticeId)
    await open(code, 'a')
    await Promise.all([follow(noticeId, 'a', code), follow(noticeId, 'a', code), follow(noticeId, 'b', code)])
    await follow(noticeId, 'a', code, [7, 1])
    await follow(noticeId, 'a', code, [])
    await follow(noticeId, 'a', code)
    expect(await counts()).toEqual([{ opens: 1, follows: 2 }])
  })

  test('does not count for the sharer, without the code, by the code of another notice, or for an old follow', async () => {
    const noticeId = await equipmentId()
    const [code, other] = [await share(noticeId), await share(await idOf('关于组织申报第april号专项资金的通知'))]
    await follow(noticeId, owner, code)
    await follow(noticeId, 'a')
    await follow(noticeId, 'b', other)
    await follow(noticeId, 'c', 'aaaaaaaaaa')
    await at('2026-01-07T08:00')
    await follow(noticeId, 'a', code, [7])
    expect((await counts()).map(({ follows }) => follows)).toEqual([0, 0])
  })
})

describe('a share of long ago', () => {
  beforeAll(opened)
  afterAll(closed)

  const january = () => idOf('关于组织申报第january号专项资金的通知')
  const titles = ({ sequel }: Pick<ShareOpenAnswer, 'sequel'>) => sequel?.more.map(({ title }) => title)

  test('says nothing as long as a firm may act', async () => {
    expect(await open(await share(await january()), 'a')).toMatchObject({ sequel: null })
  })

  test('says that its notice has closed, and leads to what is open now, the nearest first', async () => {
    const noticeId = await january()
    const code = await share(noticeId)
    await at('2026-01-20T08:00')
    const answer = await open(code, 'a')
    expect(answer).toMatchObject({ noticeId, sequel: { what: 'closed', by: null } })
    expect(titles(answer)).toEqual([equipment.标题title, '关于组织申报第april号专项资金的通知'])
    const got = (await cloud.call('notices.get', { id: noticeId }, 'a')) as GetAnswer
    expect(got.sequel).toEqual(answer.sequel)
  })

  test('says that its notice was ended by staff', async () => {
    const noticeId = await equipmentId()
    const code = await share(noticeId)
    const end = (ended: string | null) =>
      cloud.inside(
        ({ db, args }) =>
          db
            .collection('notices')
            .doc(args.noticeId)
            .update({ data: { ended: args.ended } }),
        {
          noticeId,
          ended,
        },
      )
    await end('exhausted')
    expect(await open(code, 'a')).toMatchObject({ sequel: { what: 'exhausted' } })
    await end('repealed')
    expect(await open(code, 'a')).toMatchObject({ sequel: { what: 'repealed' } })
    await end(null)
    expect(await open(code, 'a')).toMatchObject({ sequel: null })
  })

  test('says what replaced its notice, and leads there', async () => {
    const [old, next] = [await equipmentId(), await idOf('关于组织申报第april号专项资金的通知')]
    const code = await share(old)
    const cite = (cites: string[], citations: object[]) =>
      cloud.inside(({ db, args }) => db.collection('notices').doc(args.next).update({ data: args.changes }), {
        next,
        changes: { cites, citations },
      })
    await cite(ownReferences({ title: equipment.标题title, docNumbers: [] }), [
      { type: 'replaces', docNumber: null, title: equipment.标题title },
    ])
    expect(await open(code, 'a')).toMatchObject({
      sequel: { what: 'replaced', by: { noticeId: next, title: '关于组织申报第april号专项资金的通知' } },
    })
    await cite([], [])
  })

  test('says that its notice was taken away, and leads on all the same', async () => {
    const noticeId = await january()
    const code = await share(noticeId)
    await cloud.inside(({ db, args }) => db.collection('notices').doc(args).remove(), noticeId)
    const answer = await open(code, 'a')
    expect(answer).toMatchObject({ sequel: { what: 'gone', by: null } })
    expect(titles(answer)).toContain(equipment.标题title)
  })
})

describe('the mini-program code of a share', () => {
  beforeAll(opened)
  afterAll(closed)

  const picture = async (code: string) => (await cloud.call('shares.picture', { code }, 'a')) as SharePictureAnswer
  const switched = (change: object) =>
    fetch(`${cloud.emulator.url}/_wechat/switches`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(change),
    })

  test('is made once and then taken from the storage', async () => {
    const code = await share(await equipmentId())
    const first = await picture(code)
    expect(first).toMatchObject({ picture: { fileId: expect.stringContaining(`shares/${code}.png`) }, words: null })
    const bytes = Buffer.from(await (await fetch(first.picture?.url ?? '')).arrayBuffer())
    expect(bytes.subarray(1, 4).toString()).toBe('PNG')
    await switched({ dailyQuota: 1 })
    expect((await picture(code)).picture?.fileId).toBe(first.picture?.fileId)
    await switched({ dailyQuota: null })
  })

  test.each([
    ['used up', 45009, '今天能生成的小程序码已用完（45009）'],
    ['busy', -1, '微信没有给出小程序码（-1）'],
  ])('that WeChat refuses is said in words: %s', async (_, refusal, words) => {
    const code = await share(await equipmentId())
    const fault = { api: 'wxacode.getUnlimited', openid: null, outcome: { code: refusal }, times: 1 }
    await switched({ faults: [fault] })
    expect(await picture(code)).toEqual({ picture: null, words })
    expect((await picture(code)).picture).not.toBeNull()
  })

  test('that is gone from the storage is made again', async () => {
    const code = await share(await equipmentId())
    const { picture: first } = await picture(code)
    await cloud.inside(({ cloud: sdk, args }) => sdk.deleteFile({ fileList: [args] }), first?.fileId ?? '')
    const again = await picture(code)
    expect((await fetch(again.picture?.url ?? '')).status).toBe(200)
  })
})

describe('a notice without an openid', () => {
  beforeAll(opened)
  afterAll(closed)

  const asNobody = (action: string, data: object) =>
    cloud.emulator.invoke('api', { action, data }, { source: 'wx_client' }) as Promise<{
      result: Record<string, unknown>
    }>

  test('can be read, with nothing of anybody in it and nothing that leads away', async () => {
    const id = await equipmentId()
    const { result } = await asNobody('notices.read', { id })
    expect(Object.keys(result).sort()).toEqual(['notice', 'now', 'sequel'])
    expect(result.notice).toMatchObject({ id, deadline: { closes: '2026-03-20T17:00' }, elsewhere: [], rule: null })
  })

  test('is all that nobody may ask for', async () => {
    const id = await equipmentId()
    const asked: [string, object][] = [
      ['notices.get', { id }],
      ['notices.feed', {}],
      ['shares.mine', {}],
      ['shares.open', { code: 'aaaaaaaaaa' }],
      ['reader.get', {}],
    ]
    for (const [action, data] of asked)
      expect(await asNobody(action, data)).toMatchObject({ result: { errCode: 'FORBIDDEN' } })
  })
})
