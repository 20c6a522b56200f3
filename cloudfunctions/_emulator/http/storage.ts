import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Clock } from '../clock'
import type { Storage } from '../storage/storage'
import { sendText } from './answer'
import { HttpRefusal, readBytes } from './body'
import { sendFile } from './files'

const LARGEST_FILE = 50 * 1024 * 1024

type Parts = { storage: Storage; clock: Clock }

/** `/_storage/<path>`: what the SDK puts by the address it was given, and what pages read by a temporary link. */
export async function answerStored(request: IncomingMessage, response: ServerResponse, parts: Parts, path: string) {
  const query = new URL(request.url ?? '/', 'http://localhost').searchParams
  if (request.method === 'PUT') return put(request, response, parts, { path, until: Number(query.get('until')) })
  if (request.method !== 'GET' && request.method !== 'HEAD') throw new HttpRefusal(405, '不支持的方法')
  const ticket = { path, until: Number(query.get('until')), signature: query.get('sign') ?? '' }
  if (!parts.storage.allows('get', ticket, parts.clock.instant()))
    return sendText(response, 403, '临时链接无效或已过期')
  const file = parts.storage.file(path)
  if (file) sendFile(response, file)
  else sendText(response, 404, '没有这个文件')
}

async function put(
  request: IncomingMessage,
  response: ServerResponse,
  { storage, clock }: Parts,
  { path, until }: { path: string; until: number },
): Promise<void> {
  const signature = String(request.headers.authorization ?? '')
  if (!storage.allows('put', { path, until, signature }, clock.instant())) {
    return refuse(response, 'AccessDenied', '上传地址无效或已过期')
  }
  storage.put(path, await readBytes(request, LARGEST_FILE))
  response.writeHead(200).end()
}

/** The store of files speaks XML. */
function refuse(response: ServerResponse, code: string, message: string): void {
  const parts = { Code: code, Message: message, RequestId: 'emulator', TraceId: 'emulator' }
  const inner = Object.entries(parts).map(([name, value]) => `<${name}>${value}</${name}>`)
  response.writeHead(403, { 'content-type': 'application/xml' }).end(`<Error>${inner.join('')}</Error>`)
}
