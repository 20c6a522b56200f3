import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import type { Clock } from '../clock'
import type { Ledger } from '../wechat/ledger'
import type { Template } from '../wechat/template'
import { sendJson, sendText } from './answer'
import { HttpRefusal, readJson } from './body'
import { readerOf } from './call'
import { sendFile } from './files'

export type PhoneParts = {
  ledger: Ledger
  clock: Clock
  templates: Template[]
  setNow: (minute: string) => Promise<void>
}

const PAGE_FILES: { [path: string]: string } = { '': 'index.html', '/phone.css': 'phone.css', '/phone.js': 'phone.js' }
const LARGEST = 16 * 1024

/** `/_wechat` and its interface: WeChat's side of the demonstration. */
export async function answerPhone(
  request: IncomingMessage,
  response: ServerResponse,
  parts: PhoneParts,
  path: string,
): Promise<void> {
  const file = PAGE_FILES[path.replace(/\/$/, '')]
  if (file && request.method === 'GET') return sendFile(response, join(__dirname, '../wechat/phone', file))
  if (path === '/state') return sendJson(response, 200, stateOf(parts))
  if (path === '/events') return streamEvents(request, response, parts)
  if (path === '/subscribe' && request.method === 'POST') return subscribe(request, response, parts)
  if (path === '/clock' && request.method === 'POST') return setClock(request, response, parts)
  sendText(response, 404, '没有这个地址')
}

const stateOf = ({ ledger, clock, templates }: PhoneParts) => ({
  now: clock.minute(),
  readers: ledger.readers(),
  grants: ledger.grants(),
  notifications: ledger.notifications(),
  templates,
})

function streamEvents(request: IncomingMessage, response: ServerResponse, parts: PhoneParts): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
  const write = (kind: string): void => {
    response.write(`event: ${kind}\ndata: ${JSON.stringify(stateOf(parts))}\n\n`)
  }
  write('state')
  const stop = parts.ledger.listen(write)
  request.on('close', stop)
}

async function subscribe(request: IncomingMessage, response: ServerResponse, parts: PhoneParts): Promise<void> {
  const openid = readerOf(request)
  const { results } = (await readJson(request, LARGEST)) as { results?: { [templateId: string]: unknown } }
  for (const [templateId, result] of Object.entries(results ?? {})) {
    const known = parts.templates.some(({ id }) => id === templateId)
    if (!known || (result !== 'accept' && result !== 'reject')) {
      throw new HttpRefusal(400, `模板或结果不对：${templateId} ${String(result)}`)
    }
  }
  parts.ledger.meet(openid)
  for (const [templateId, result] of Object.entries(results ?? {})) {
    if (result === 'accept') parts.ledger.accept(openid, templateId)
  }
  sendJson(response, 200, { grants: parts.ledger.grants().filter((grant) => grant.openid === openid) })
}

async function setClock(request: IncomingMessage, response: ServerResponse, parts: PhoneParts): Promise<void> {
  const { now } = (await readJson(request, LARGEST)) as { now?: unknown }
  try {
    void parts.setNow(String(now))
  } catch (error) {
    throw new HttpRefusal(400, error instanceof Error ? error.message : String(error))
  }
  sendJson(response, 200, { now: parts.clock.minute() })
}
