import { startFixture, TEMPLATE, type Fixture } from './fixture'

let fixture: Fixture

beforeAll(async () => {
  fixture = await startFixture({ now: '2025-12-10T09:00' })
})
afterAll(() => fixture.stop())
beforeEach(async () => {
  fixture.emulator.wechat.switches({ delayMs: 0, dailyQuota: null, faults: [], listedWords: [] })
  for (const openid of ['ada', 'bob']) await post('/subscribe', { results: { [TEMPLATE.id]: 'accept' } }, openid)
})

const post = async (path: string, body: unknown, openid?: string) => {
  const answer = await fetch(`${fixture.emulator.url}/_wechat${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(openid && { 'x-dev-openid': openid }) },
    body: JSON.stringify(body),
  })
  return { status: answer.status, body: (await answer.json()) as { [field: string]: unknown } }
}

const send = (...readers: string[]) =>
  fixture.sdk(
    ({ cloud, args }) =>
      Promise.all(
        args.readers.map((touser) =>
          cloud.openapi.subscribeMessage.send({ touser, templateId: args.id, data: args.data }).then(
            () => 0,
            (error: { errCode: number }) => error.errCode,
          ),
        ),
      ),
    {
      readers,
      id: TEMPLATE.id,
      data: { thing1: { value: '设备奖补' }, time3: { value: '17:00' } },
    },
  )
const codes = async (...readers: string[]) => (await send(...readers)).value
const delivered = () => fixture.emulator.wechat.notifications().length
const fault = (outcome: unknown, more: object = {}) => ({
  faults: [{ api: 'subscribeMessage.send', openid: null, times: 1, outcome, ...more }],
})

describe('WeChat’s failures on request', () => {
  test.each([[-1], [40003], [41030], [43101], [45009]])('%d once, then the message arrives', async (code) => {
    const before = delivered()
    expect((await post('/switches', fault({ code }))).status).toBe(200)
    expect(await codes('ada')).toEqual([code])
    expect(delivered()).toBe(before)
    expect(await codes('ada')).toEqual([0])
  })

  test('a fault may strike one reader only, and as often as it is told', async () => {
    await post('/switches', fault({ code: -1 }, { openid: 'bob', times: 2 }))
    expect(await codes('ada', 'bob')).toEqual([0, -1])
    expect(await codes('bob')).toEqual([-1])
    expect(await codes('bob')).toEqual([0])
  })

  test('a reply lost before acceptance leaves no message, one lost after it leaves one; the sender cannot tell', async () => {
    const before = delivered()
    fixture.emulator.wechat.switches(fault('lost-before') as never)
    const [first] = (await codes('ada')) ?? []
    expect(delivered()).toBe(before)
    fixture.emulator.wechat.switches(fault('lost-after') as never)
    const [second] = (await codes('ada')) ?? []
    expect(delivered()).toBe(before + 1)
    expect(first).toBe(second)
    expect(first).not.toBe(0)
  })

  test('two messages at a time to one reader: 43108 for the second, and its acceptance stays', async () => {
    fixture.emulator.wechat.switches({ delayMs: 60 })
    await post('/subscribe', { results: { [TEMPLATE.id]: 'accept' } }, 'ada')
    const held = fixture.emulator.wechat.grants().find(({ openid }) => openid === 'ada')?.remaining ?? 0
    expect((await codes('ada', 'ada', 'bob'))?.sort()).toEqual([0, 0, 43108])
    expect(fixture.emulator.wechat.grants().find(({ openid }) => openid === 'ada')?.remaining).toBe(held - 1)
    expect(await codes('ada')).toEqual([0])
  })

  test('beyond the day’s quota 45009, the next day none', async () => {
    await fixture.emulator.setNow('2025-12-20T10:00')
    fixture.emulator.wechat.switches({ dailyQuota: 1 })
    expect(await codes('ada')).toEqual([0])
    expect(await codes('bob')).toEqual([45009])
    await fixture.emulator.setNow('2025-12-21T10:00')
    expect(await codes('bob')).toEqual([0])
  })

  test.each([
    [{ weather: 'bad' }, /UNKNOWN_SWITCH/],
    [{ delayMs: -1 }, /delayMs/],
    [{ dailyQuota: 1.5 }, /dailyQuota/],
    [{ faults: [{ api: 'subscribeMessage.send', openid: null, times: 1, outcome: 'sulk' }] }, /faults/],
    [{ faults: [{ api: 'pay', openid: null, times: 1, outcome: { code: 1 } }] }, /faults/],
    [{ timers: { copies: 0, minutesLate: 0 } }, /timers/],
    [{ listedWords: [''] }, /listedWords/],
  ])('a switch that is none is refused and changes nothing: %j', async (change, words) => {
    const before = fixture.emulator.wechat.switches()
    const answer = await post('/switches', change)
    expect(answer).toEqual({ status: 400, body: { errCode: -1, errMsg: expect.stringMatching(words) } })
    expect(fixture.emulator.wechat.switches()).toEqual(before)
  })
})

describe('wxacode.getUnlimited', () => {
  const code = (request: object) =>
    fixture.sdk(async ({ cloud, args }) => {
      const { contentType, buffer } = await cloud.openapi.wxacode.getUnlimited(args)
      const png = { signature: buffer.subarray(1, 4).toString(), width: buffer.readUInt32BE(16), size: buffer.length }
      return { contentType, ...png, picture: buffer.toString('base64') }
    }, request)

  test('is a picture of the width asked for, another for another scene', async () => {
    const one = (await code({ scene: 'n=abcdefghij', page: 'pages/notice/index', width: 280 })).value
    expect(one).toMatchObject({ contentType: 'image/png', signature: 'PNG' })
    expect(one?.width).toBeGreaterThan(200)
    const other = (await code({ scene: 'n=abcdefghik', page: 'pages/notice/index', width: 280 })).value
    expect(other?.picture).not.toBe(one?.picture)
    expect((await code({ scene: 'n=abcdefghij', page: 'pages/notice/index', width: 280 })).value).toEqual(one)
  })

  test.each([
    ['32 of the signs allowed', { scene: "0Az!#$&'()*+,/:;=?@-._~0123456789".slice(0, 32) }, 0],
    ['33 signs', { scene: 'a'.repeat(33) }, 40169],
    ['no scene', {}, 40169],
    ['an empty scene', { scene: '' }, 40169],
    ['a per cent sign', { scene: 'a%20' }, 40169],
    ['Chinese', { scene: '政策' }, 40169],
    ['a space', { scene: 'a b' }, 40169],
    ['a leading slash', { scene: 'a', page: '/pages/notice/index' }, 41030],
    ['a page with a query', { scene: 'a', page: 'pages/notice/index?id=1' }, 41030],
    ['a page that is not released', { scene: 'a', page: 'pages/none/index' }, 41030],
    ['a page not yet released, unchecked', { scene: 'a', page: 'pages/none/index', checkPath: false }, 0],
    ['a width of 279', { scene: 'a', width: 279 }, 40097],
    ['a width of 1281', { scene: 'a', width: 1281 }, 40097],
    ['an unknown version', { scene: 'a', envVersion: 'beta' }, 40097],
  ])('%s: %s', async (_name, request, errCode) => {
    expect((await code(request)).error?.errCode ?? 0).toBe(errCode)
  })
})

describe('security.msgSecCheck', () => {
  const check = (more: object = {}) =>
    fixture.sdk(({ cloud, args }) => cloud.openapi.security.msgSecCheck(args), {
      ...{ openid: 'ada', version: 2, scene: 2, content: '截止日期写错了' },
      ...more,
    })

  test('lets a text pass, flags a listed word, and fails on request', async () => {
    expect((await check()).value).toMatchObject({ errCode: 0, result: { suggest: 'pass', label: 100 } })
    fixture.emulator.wechat.switches({ listedWords: ['代办包过'] })
    expect((await check({ content: '找我代办包过' })).value?.result.suggest).toBe('risky')
    expect((await check()).value?.result.suggest).toBe('pass')
    fixture.emulator.wechat.switches(fault({ code: -1 }, { api: 'security.msgSecCheck' }) as never)
    expect((await check()).error?.errCode).toBe(-1)
  })

  test.each([
    ['a stranger', { openid: 'nobody' }, 43104],
    ['the first version', { version: 1 }, 47001],
    ['no scene', { scene: 0 }, 40129],
    ['no text', { content: '' }, 47001],
    ['2501 characters', { content: '字'.repeat(2501) }, 47001],
  ])('%s is refused', async (_name, more, errCode) => {
    expect((await check(more)).error?.errCode).toBe(errCode)
  })

  test('a reader who was not there for two hours is refused until he comes again', async () => {
    await fixture.emulator.setNow('2025-12-25T13:00')
    expect((await check()).error?.errCode).toBe(61010)
    await post('/subscribe', { results: {} }, 'ada')
    expect((await check()).value?.errCode).toBe(0)
  })
})
