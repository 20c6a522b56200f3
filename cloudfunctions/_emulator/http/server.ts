import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { answerAdmin, type GatewayParts } from '../admin/gateway'
import type { Source } from '../options'
import { sendJson, sendText } from './answer'
import { HttpRefusal } from './body'
import { answerCall } from './call'
import { answerFile } from './files'
import { allowLoopbackPages, checkLoopback } from './guard'
import { LIVE_PATH, type LivePages } from './live'
import { answerPhone } from './phone'
import type { PhoneParts } from './phoneParts'
import { answerSource } from './sources'
import { answerStored } from './storage'

/** Only this machine. */
const ADDRESS = '127.0.0.1'

export type ServerParts = GatewayParts &
  PhoneParts & { sources: Source[]; webRoot: string | null; live: LivePages | null }

/** Begins to listen; the parts may be made once the address is known. */
export function listen(port: number, parts: () => ServerParts): Promise<{ server: Server; url: string }> {
  const server = createServer((request, response) => {
    void answer(request, response, parts()).catch((error: unknown) => refuse(response, error))
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, ADDRESS, () => {
      const address = server.address()
      const bound = typeof address === 'object' && address ? address.port : port
      resolve({ server, url: `http://${ADDRESS}:${bound}` })
    })
  })
}

async function answer(request: IncomingMessage, response: ServerResponse, parts: ServerParts): Promise<void> {
  checkLoopback(request)
  const path = pathOf(request)
  if (path === '/admin') return answerFromFunction(request, response, parts)
  allowLoopbackPages(request, response)
  if (request.method === 'OPTIONS') return void response.writeHead(204).end()
  if (path.startsWith('/call/') && request.method === 'POST') return answerCall(request, response, parts, path.slice(6))
  if (path.startsWith('/_storage/')) return answerStored(request, response, parts, path.slice(10))
  if (/^\/_wechat(\/|$)/.test(path)) return answerPhone(request, response, parts, path.slice(8))
  if (request.method !== 'GET') return sendText(response, 405, '不支持的方法')
  if (path === LIVE_PATH && parts.live) return parts.live.answer(request, response)
  read(response, parts, path)
}

function read(response: ServerResponse, parts: ServerParts, path: string): void {
  if (path === '/healthz') sendJson(response, 200, { ok: true, now: parts.clock.minute() })
  else if (path.startsWith('/_sources/')) answerSource(response, parts.sources, path.slice(10))
  else answerFile(response, path, parts)
}

/** Pages have no business with the database. */
function answerFromFunction(request: IncomingMessage, response: ServerResponse, parts: ServerParts): Promise<void> {
  if (request.method !== 'POST') throw new HttpRefusal(405, '只接受 POST')
  if (request.headers.origin !== undefined) throw new HttpRefusal(403, '网页不能访问 /admin')
  return answerAdmin(request, response, parts)
}

function pathOf(request: IncomingMessage): string {
  try {
    return decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
  } catch {
    throw new HttpRefusal(400, '地址不合规')
  }
}

function refuse(response: ServerResponse, error: unknown): void {
  if (response.headersSent) return void response.end()
  const status = error instanceof HttpRefusal ? error.status : 500
  sendJson(response, status, { errCode: -1, errMsg: error instanceof Error ? error.message : String(error) })
}
