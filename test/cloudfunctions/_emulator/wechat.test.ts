import { startFixture, TEMPLATE, type Fixture } from './fixture'

let fixture: Fixture

beforeAll(async () => {
  fixture = await startFixture({ now: '2025-12-10T09:00' })
  await accept('reader-1', 'reject')
})
afterAll(() => fixture.stop())

const post = (path: string, body: unknown, openid?: string) =>
  fetch(`${fixture.emulator.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(openid && { 'x-dev-openid': openid }) },
    body: JSON.stringify(body),
  })
const accept = (openid: string, result = 'accept', templateId = TEMPLATE.id) =>
  post('/_wechat/subscribe', { results: { [templateId]: result } }, openid)

const message = {
  touser: 'reader-1',
  templateId: TEMPLATE.id,
  page: 'pages/notice/index?id=n1',
  data: { thing1: { value: '设备技改奖补' }, time3: { value: '2025年12月23日 17:00' } },
}
const send = (more: object = {}) =>
  fixture.sdk(({ cloud, args }) => cloud.openapi.subscribeMessage.send(args), { ...message, ...more })

describe('subscribeMessage.send through the real SDK', () => {
  test('one acceptance is one message: the first arrives, the second is 43101', async () => {
    await accept('reader-1')
    expect((await send()).value).toMatchObject({ errCode: 0 })
    expect(fixture.emulator.wechat.notifications()).toEqual([
      {
        id: 1,
        openid: 'reader-1',
        templateId: TEMPLATE.id,
        title: '申报截止提醒',
        fields: [
          { label: '政策名称', value: '设备技改奖补' },
          { label: '截止时间', value: '2025年12月23日 17:00' },
        ],
        page: 'pages/notice/index?id=n1',
        at: '2025-12-10T09:00',
      },
    ])
    expect((await send()).error).toMatchObject({ errCode: 43101 })
    expect(fixture.emulator.wechat.notifications()).toHaveLength(1)
  })

  test('with the main switch off an acceptance brings nothing and stays; with it on the message arrives', async () => {
    await accept('ira')
    await post('/_wechat/mainSwitch', { openid: 'ira', on: false })
    expect((await send({ touser: 'ira' })).error).toMatchObject({ errCode: 43101 })
    await fixture.restart()
    expect((await send({ touser: 'ira' })).error).toMatchObject({ errCode: 43101 })
    await post('/_wechat/mainSwitch', { openid: 'ira', on: true })
    expect((await send({ touser: 'ira' })).value).toMatchObject({ errCode: 0 })
  })

  const data = (thing1: unknown, time3: unknown = '17:00') => ({
    data: { thing1: { value: thing1 }, time3: { value: time3 } },
  })

  test.each([
    ['a stranger', { touser: 'nobody' }, 40003, /nobody/],
    ['no reader', { touser: '' }, 40003, /empty/],
    ['another template', { templateId: 'x' }, 40037, /x/],
    ['a page that is not released', { page: 'pages/none/index?id=1' }, 41030, /pages\/none/],
    ['an empty field', data(''), 47003, /data\.thing1\.value is empty/],
    ['a missing field', { data: { thing1: { value: 'a' } } }, 47003, /data\.time3\.value is empty/],
    ['21 characters in a thing', data('政'.repeat(21)), 47003, /data\.thing1\.value invalid/],
    ['a line break in a thing', data('a\nb'), 47003, /data\.thing1\.value invalid/],
    ['a number for text', data(5), 47003, /data\.thing1\.value invalid/],
    ['a time in words', data('a', '明天'), 47003, /data\.time3\.value invalid/],
    ['another language', { lang: 'fr' }, 47003, /lang/],
    ['another state', { miniprogramState: 'beta' }, 47003, /miniprogram_state/],
    ['a field the template has not', { data: { ...data('a').data, thing9: { value: 'a' } } }, 47003, /thing9/],
  ])('%s is refused by its code and uses no acceptance', async (_name, more, errCode, errMsg) => {
    await accept('reader-1')
    const before = fixture.emulator.wechat.grants()
    expect((await send(more)).error).toEqual({ errCode, errMsg: expect.stringMatching(errMsg) })
    expect(fixture.emulator.wechat.grants()).toEqual(before)
  })

  test('20 characters of any script fit a thing', async () => {
    await accept('reader-1')
    expect((await send(data('𠮷'.repeat(20)))).value).toMatchObject({ errCode: 0 })
  })

  test('a function whose config lacks the permission is refused with -604101', async () => {
    await fixture.restart({
      functions: { script: { timeoutSeconds: 5, memoryMb: 128, timer: null, openapi: [], clientCallable: true } },
    })
    expect((await send()).error?.errCode).toBe(-604101)
    await fixture.restart()
  })

  test('an interface that is not emulated is refused by its code', async () => {
    const { error } = await fixture.sdk(({ cloud }) =>
      (cloud.openapi as unknown as { wxacode: { get(a: object): Promise<unknown> } }).wxacode.get({ path: 'a' }),
    )
    expect(error?.errCode).toBe(-604100)
  })
})

describe('urllink.generate through the real SDK', () => {
  const wanted = { path: 'pages/notice/index', query: 'id=n1&s=abc', expireType: 1, expireInterval: 30 }
  const link = (parts: object) =>
    fixture.sdk(({ cloud, args }) => cloud.openapi.urllink.generate(args), { ...wanted, ...parts })

  test('answers an address of the page with what it was given', async () => {
    for (const path of [wanted.path, `/${wanted.path}`]) {
      const { value } = await link({ path })
      expect(value?.urlLink).toBe(`${fixture.emulator.url}/#/pages/notice/index?id=n1&s=abc`)
    }
  })

  test.each([
    ['a page that is not released', { path: 'pages/nowhere/index' }, 40165],
    ['a query with Chinese', { query: 'q=设备' }, 40212],
    ['a query that is too long', { query: `q=${'a'.repeat(1024)}` }, 40212],
    ['a life beyond thirty days', { expireInterval: 31 }, 85401],
    ['no end of life', { expireType: 0 }, 85401],
    ['an unknown version', { envVersion: 'beta' }, 40097],
  ])('refuses %s', async (_, parts, code) => expect((await link(parts)).error?.errCode).toBe(code))
})

describe('WeChat’s side', () => {
  test('a refusal is no acceptance; an unknown template or answer is a mistake', async () => {
    await accept('shy', 'reject')
    expect(fixture.emulator.wechat.grants().filter(({ openid }) => openid === 'shy')).toEqual([])
    expect((await accept('shy', 'maybe')).status).toBe(400)
    expect((await accept('shy', 'accept', 'x')).status).toBe(400)
    expect((await post('/_wechat/subscribe', { results: {} })).status).toBe(400)
  })

  test('acceptances and notifications stand after a restart', async () => {
    await accept('keeper')
    const before = [fixture.emulator.wechat.grants(), fixture.emulator.wechat.notifications()]
    await fixture.restart()
    expect([fixture.emulator.wechat.grants(), fixture.emulator.wechat.notifications()]).toEqual(before)
  })

  test('the clock is set from the phone', async () => {
    expect(await (await post('/_wechat/clock', { now: '2025-12-11T10:30' })).json()).toEqual({
      now: '2025-12-11T10:30',
    })
    expect((await post('/_wechat/clock', { now: 'later' })).status).toBe(400)
    const state = (await (await fetch(`${fixture.emulator.url}/_wechat/state`)).json()) as object
    expect(state).toMatchObject({ now: '2025-12-11T10:30', readers: expect.arrayContaining(['reader-1', 'keeper']) })
  })

  test('a notification is told at once to whoever looks', async () => {
    const abort = new AbortController()
    const events = await fetch(`${fixture.emulator.url}/_wechat/events`, { signal: abort.signal })
    const reader = events.body?.pipeThrough(new TextDecoderStream()).getReader()
    let seen = String((await reader?.read())?.value)
    await accept('reader-1')
    await send({ page: 'pages/notice/index?id=live' })
    while (!seen.includes('id=live')) seen += String((await reader?.read())?.value)
    expect(seen).toMatch(/event: notification/)
    abort.abort()
  })
})
