import { fetchText } from '../../../../cloudfunctions/sync/fetch/fetchText'
import type { FetchPort } from '../../../../cloudfunctions/sync/fetch/fetchText'

const url = 'https://source.huiqi.example/articles.json'
const limits = { timeoutMs: 50, maxBytes: 1000 }
const answering =
  (response: () => Response): FetchPort =>
  async () =>
    response()

const never: FetchPort = (_url, { signal }) =>
  new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason)))

const slowBody: FetchPort = async (_url, { signal }) =>
  new Response(new ReadableStream({ start: (c) => signal.addEventListener('abort', () => c.error(signal.reason)) }))

const refused: FetchPort = async () => {
  throw Object.assign(new TypeError('fetch failed'), { cause: { code: 'ECONNREFUSED' } })
}

test('a text is answered whole', async () => {
  expect(
    await fetchText(
      url,
      answering(() => new Response('[“通知”]')),
      limits,
    ),
  ).toEqual({
    outcome: 'ok',
    text: '[“通知”]',
    url,
  })
})

test.each<[string, FetchPort, string, RegExp]>([
  ['a refusal', answering(() => new Response('no', { status: 403 })), 'HTTP_STATUS', /403/],
  ['an error of the server', answering(() => new Response('', { status: 502 })), 'HTTP_STATUS', /502/],
  ['no answer', never, 'TIMEOUT', /0.05 秒/],
  ['an answer that never ends', slowBody, 'TIMEOUT', /秒/],
  ['no connection', refused, 'NETWORK', /ECONNREFUSED/],
  ['more than the limit', answering(() => new Response('长'.repeat(400))), 'TOO_LARGE', /超过/],
  ['no text in any encoding', answering(() => new Response(new Uint8Array([0xff, 0x80, 0xff]))), 'NOT_TEXT', /UTF-8/],
])('%s is a value with a code, not an exception', async (_name, port, code, words) => {
  expect(await fetchText(url, port, limits)).toMatchObject({
    outcome: 'failed',
    code,
    message: expect.stringMatching(words),
  })
})
