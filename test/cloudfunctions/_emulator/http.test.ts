import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { connect } from 'node:net'
import { networkInterfaces, tmpdir } from 'node:os'
import { join } from 'node:path'
import { startFixture, type Fixture } from './fixture'

let fixture: Fixture

beforeAll(async () => {
  const webRoot = join(mkdtempSync(join(tmpdir(), 'web-')), 'h5')
  mkdirSync(join(webRoot, 'js'), { recursive: true })
  writeFileSync(join(webRoot, 'index.html'), '<title>惠期</title>')
  writeFileSync(join(webRoot, 'js/app.0123abcd.js'), 'app')
  writeFileSync(join(webRoot, '../secret.txt'), 'secret')
  const sources = [
    { id: 'samples', name: '示例', form: 'wechat-articles', content: '[1]' },
    { id: 'file', name: '文件', form: 'wechat-articles', region: '320100', path: join(webRoot, 'index.html') },
    { id: 'gone', name: '没有', form: 'wechat-articles', path: join(webRoot, 'gone.json') },
  ]
  fixture = await startFixture({ webRoot, sources })
})
afterAll(() => fixture.stop())

type Request = { method?: string; headers?: { [name: string]: string }; body?: string }

/** A raw request: fetch would not let a test set Host, Origin or a path with dots. */
const raw = (path: string, { method = 'GET', headers, body }: Request = {}) =>
  new Promise<{ status: number; body: string; type: string }>((resolve, reject) => {
    const sent = request(`${fixture.emulator.url}`, { path, method, headers }, (answer) => {
      let text = ''
      answer.on('data', (chunk) => (text += String(chunk)))
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, body: text, type: String(answer.headers['content-type']) }),
      )
    })
    sent.on('error', reject)
    sent.end(body)
  })

const json = { 'content-type': 'application/json', 'x-dev-openid': 'ada' }
const call = (name: string, more: Partial<Request> = {}, body: unknown = {}) =>
  raw(`/call/${name}`, { method: 'POST', headers: json, body: JSON.stringify(body), ...more })

describe('POST /call/<function>', () => {
  const script = 'async ({ cloud }) => cloud.getWXContext()'

  test('answers the function’s result with the identity of the header', async () => {
    const answer = await call('script', {}, { script, args: { openid: 'eve' } })
    expect(JSON.parse(answer.body)).toMatchObject({ result: { value: { OPENID: 'ada', SOURCE: 'wx_client' } } })
  })

  test('answers the platform’s errors', async () => {
    expect(JSON.parse((await call('rude', {}, { how: 'throw' })).body)).toMatchObject({ errCode: -504002 })
    expect(JSON.parse((await call('nobody')).body)).toMatchObject({ errCode: -501000 })
    expect(JSON.parse((await call('constructor')).body)).toMatchObject({ errCode: -501000 })
  })

  test('refuses a function that only its timer may call', async () => {
    expect(JSON.parse((await call('timed')).body)).toMatchObject({ errCode: -501023 })
  })

  test.each([
    ['no reader', { headers: { 'content-type': 'application/json' } }, 400],
    ['a strange reader', { headers: { ...json, 'x-dev-openid': '../a' } }, 400],
    ['a form', { headers: { ...json, 'content-type': 'text/plain' } }, 415],
    ['broken JSON', { body: '{' }, 400],
    ['more than 100 KB', { body: JSON.stringify({ a: 'x'.repeat(110_000) }) }, 413],
    ['another host’s name', { headers: { ...json, host: 'evil.example' } }, 403],
    ['another site’s page', { headers: { ...json, origin: 'https://evil.example' } }, 403],
    ['an opaque page', { headers: { ...json, origin: 'null' } }, 403],
  ])('refuses %s', async (_name, more, status) => {
    expect((await call('script', more)).status).toBe(status)
  })

  test('allows a page of this machine on another port', async () => {
    const headers = { origin: 'http://localhost:10086', 'access-control-request-method': 'POST' }
    expect((await raw('/call/script', { method: 'OPTIONS', headers })).status).toBe(204)
    expect((await call('script', { headers: { ...json, origin: 'http://localhost:10086' } }, { script })).status).toBe(
      200,
    )
  })
})

describe('what is read', () => {
  test.each([
    ['/healthz', 200, /"ok":true/, /json/],
    ['/', 200, /惠期/, /text\/html/],
    ['/some/page', 200, /惠期/, /text\/html/],
    ['/js/app.0123abcd.js', 200, /app/, /text\/javascript/],
    ['/js/none.js', 404, /没有这个文件/, /plain/],
    ['/../secret.txt', 404, /没有/, /plain/],
    ['/js/%2e%2e/%2e%2e/secret.txt', 404, /没有/, /plain/],
    ['/js/..%2f..%2fsecret.txt', 404, /没有/, /plain/],
    ['/%', 400, /地址/, /json/],
    ['/_sources/samples', 200, /^\[1\]$/, /json/],
    ['/_sources/file', 200, /惠期/, /html/],
    ['/_sources/gone', 404, /不存在/, /plain/],
    ['/_sources/none', 404, /没有来源/, /plain/],
    ['/_wechat', 200, /惠期/, /html/],
    ['/_wechat/phone.js', 200, /EventSource/, /javascript/],
    ['/_wechat/../index.ts', 404, /没有/, /plain/],
    ['/admin', 405, /POST/, /json/],
  ])('%s answers %d', async (path, status, body, type) => {
    expect(await raw(path)).toEqual({
      status,
      body: expect.stringMatching(body),
      type: expect.stringMatching(type),
    })
  })

  test('pages never reach the database', async () => {
    const headers = { 'content-type': 'application/json', origin: fixture.emulator.url }
    expect((await raw('/admin', { method: 'POST', headers, body: '{}' })).status).toBe(403)
  })

  test('sources stand in the database with the address of this start and are read anew at the next', async () => {
    const read = () => fixture.sdk(({ db }) => db.collection('sources').orderBy('_id', 'asc').get())
    expect((await read()).value?.data[0]).toEqual({
      _id: 'file',
      name: '文件',
      form: 'wechat-articles',
      region: '320100',
      settings: null,
      // A page of HTML has its folder, so that its links lead somewhere.
      url: `${fixture.emulator.url}/_sources/file/index.html`,
    })
    await fixture.sdk(({ db }) =>
      db
        .collection('sources')
        .doc('file')
        .update({ data: { fetchedAt: 'x', url: 'old' } }),
    )
    await fixture.restart({ sources: [{ id: 'file', name: '文件', form: 'wechat-articles', content: '[]' }] })
    expect((await read()).value?.data).toEqual([
      {
        _id: 'file',
        name: '文件',
        form: 'wechat-articles',
        region: null,
        settings: null,
        url: `${fixture.emulator.url}/_sources/file`,
      },
    ])
  })

  test('a source of elsewhere is listed with its own address, until a start names it no more', async () => {
    const other = { id: 'other', name: '别处', form: 'wechat-articles', url: 'https://example.gov.cn/a.json' }
    const urls = async () => {
      const { value } = await fixture.sdk(({ db }) => db.collection('sources').get())
      return value?.data.map(({ url }) => url)
    }
    await fixture.restart({ sources: [other] })
    expect(await urls()).toEqual(['https://example.gov.cn/a.json'])
    await fixture.restart({ sources: [{ id: 'file', name: '文件', form: 'wechat-articles', content: '[]' }] })
    expect(await urls()).toEqual([`${fixture.emulator.url}/_sources/file`])
  })

  test('sources of elsewhere stay', async () => {
    const elsewhere = { _id: 'office', name: '网站', form: 'site', url: 'https://example.gov.cn/list' }
    await fixture.restart({ seed: { sources: [elsewhere] } })
    await fixture.restart()
    const { value } = await fixture.sdk(({ db }) => db.collection('sources').doc('office').get())
    expect(value?.data).toEqual(elsewhere)
  })
})

describe('pages of a start that watches', () => {
  test('listen, and load anew when the screens were built again; others do not listen', async () => {
    expect((await raw('/')).body).not.toContain('/_live')
    await fixture.restart({ live: true })
    expect((await raw('/')).body).toMatch(/EventSource\('\/_live'\).*reload/)
    const abort = new AbortController()
    const events = await fetch(`${fixture.emulator.url}/_live`, { signal: abort.signal })
    const reader = events.body?.pipeThrough(new TextDecoderStream()).getReader()
    let heard = String((await reader?.read())?.value)
    expect(heard).not.toContain('reload')
    fixture.emulator.reloadPages()
    while (!heard.includes('event: reload')) heard += String((await reader?.read())?.value)
    abort.abort()
    await fixture.restart()
  })
})

describe('the address', () => {
  const reaches = (host: string) =>
    new Promise<boolean>((resolve) => {
      const socket = connect(Number(new URL(fixture.emulator.url).port), host)
      socket.once('connect', () => (socket.destroy(), resolve(true)))
      socket.once('error', () => resolve(false))
    })
  const ofThisMachine = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ internal, family }) => !internal && family === 'IPv4')
    .map(({ address }) => address)

  test('is loopback’s alone: no other address of this machine is bound', async () => {
    expect(await reaches('127.0.0.1')).toBe(true)
    // Where the machine has no network, another of its loopback addresses stands for it.
    for (const host of ['127.0.0.2', ...ofThisMachine]) expect([host, await reaches(host)]).toEqual([host, false])
  })
})
