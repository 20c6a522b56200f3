import type { FeedAnswer } from '@/contract/notices'
import type { ShareCreateAnswer, ShareLinkAnswer, ShareMineAnswer } from '@/contract/shares'
import { call } from '../../support/articles'
import { startCloud } from '../../support/cloud'
import type { Cloud } from '../../support/cloud'

jest.setTimeout(60_000)

/** Another sharer for each test. */
let owner = ''
let owners = 0
beforeEach(() => (owner = `owner-${(owners += 1)}`))

let cloud: Cloud
let ids = { march: '', april: '' }
beforeAll(async () => {
  const articles = [call('march', '2026年3月20日17:00'), call('april', '2026年4月2日')]
  const source = { id: 'city', name: '示例市平台', form: 'wechat-articles', content: JSON.stringify(articles) }
  cloud = await startCloud({ now: '2026-01-06T08:00', sources: [source] })
  await cloud.emulator.fireTimer('sync')
  const { cards } = (await cloud.call('notices.feed', { limit: 50 })) as FeedAnswer
  const idOf = (name: string): string => cards.find(({ title }) => title.includes(name))?.id ?? ''
  ids = { march: idOf('march'), april: idOf('april') }
})
afterAll(() => cloud.stop())

const share = async (noticeId: string): Promise<string> =>
  ((await cloud.call('shares.create', { noticeId }, owner)) as ShareCreateAnswer).code
const mine = async () => ((await cloud.call('shares.mine', {}, owner)) as ShareMineAnswer).shares
const told = (what: string, body: object) =>
  fetch(`${cloud.emulator.url}/_wechat/${what}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
const at = (now: string) => told('clock', { now })

describe('the link of a share for texts', () => {
  const link = async (code: string) => (await cloud.call('shares.link', { code }, owner)) as ShareLinkAnswer
  const switched = (change: object) => told('switches', change)
  const refusing = (code: number) =>
    switched({ faults: [{ api: 'urllink.generate', openid: null, outcome: { code }, times: 1 }] })

  test('leads to its notice under its code, and says the last whole day on which it opens', async () => {
    const noticeId = ids.march
    const code = await share(noticeId)
    const { link: made, words } = await link(code)
    expect(made?.url).toMatch(new RegExp(`#/pages/notice/index\\?id=${noticeId}&s=${code}$`))
    expect(made?.until).toBe('2026-02-04')
    expect(words).toBeNull()
  })

  test('of a list leads to the list', async () => {
    const noticeIds = [ids.march, ids.april]
    const { code } = (await cloud.call('digests.create', { noticeIds }, owner)) as ShareCreateAnswer
    expect((await link(code)).link?.url).toMatch(new RegExp(`#/pages/notice/digest/index\\?s=${code}$`))
  })

  test('is asked for once and made anew when it grows old', async () => {
    const code = await share(ids.march)
    const { link: first } = await link(code)
    await refusing(45009)
    expect((await link(code)).link).toEqual(first)
    await switched({ faults: [] })
    await at('2026-01-20T08:00')
    expect((await link(code)).link?.until).toBe('2026-02-18')
    await at('2026-01-06T08:00')
  })

  test.each([
    ['all of the day’s are used up', 45009, '今天能生成的链接已用完（45009）'],
    ['the account is a person’s', 43104, '这个小程序的主体不能生成链接，个人主体没有这项能力（43104）'],
    ['nothing is released', 85079, '小程序还没有正式发布，不能生成链接（85079）'],
    ['WeChat is busy', -1, '微信没有给出链接（-1）'],
  ])('is refused in words that the sharer and the desk see: %s', async (_, refusal, words) => {
    const code = await share(ids.march)
    await refusing(refusal)
    expect(await link(code)).toEqual({ link: null, words })
    expect(await mine()).toMatchObject([{ code, uncounted: words }])
    expect((await link(code)).link).not.toBeNull()
    expect(await mine()).toMatchObject([{ code, uncounted: null }])
  })

  test('that nobody made says so', async () =>
    expect(await link('aaaaaaaaaa')).toMatchObject({ errCode: 'NOT_FOUND', path: 'code' }))
})
