import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { sendJson, sendText } from './answer'
import { sendFile } from './files'
import { ACTIONS } from './phoneActions'
import type { PhoneParts } from './phoneParts'

const PAGE_FILES: { [path: string]: string } = {
  '': 'index.html',
  '/phone.css': 'phone.css',
  '/desk.css': 'desk.css',
  '/page.js': 'page.js',
  '/phone.js': 'phone.js',
  '/desk.js': 'desk.js',
}

/** `/_wechat` and its interface: WeChat's side of the demonstration, and of tests. */
export async function answerPhone(
  request: IncomingMessage,
  response: ServerResponse,
  parts: PhoneParts,
  path: string,
): Promise<void> {
  if (request.method === 'POST' && Object.hasOwn(ACTIONS, path)) {
    return sendJson(response, 200, await ACTIONS[path]?.(request, parts))
  }
  const file = PAGE_FILES[path.replace(/\/$/, '')]
  if (file && request.method === 'GET') return sendFile(response, join(__dirname, '../wechat/phone', file))
  if (path === '/state') return sendJson(response, 200, stateOf(parts))
  if (path === '/events') return streamEvents(request, response, parts)
  sendText(response, 404, '没有这个地址')
}

const stateOf = ({ ledger, clock, templates, calendar, choices, switches, timers }: PhoneParts) => ({
  now: clock.minute(),
  readers: ledger.readers(),
  grants: ledger.grants(),
  choices: choices.all(),
  switchedOff: ledger.switchedOff(),
  notifications: ledger.notifications(),
  calendar: calendar.entries(),
  switches: switches.now(),
  timers: timers.names(),
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
