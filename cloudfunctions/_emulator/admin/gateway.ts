import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Clock } from '../clock'
import type { FunctionHost } from '../functions/host'
import { readJson } from '../http/body'
import { sendJson, sendText } from '../http/answer'
import { Refusal } from '../store/refusal'
import type { Store } from '../store/store'
import type { Storage } from '../storage/storage'
import type { WeChat } from '../wechat/wechat'
import { answerDatabase } from './database'
import type { Faults } from './faults'
import { readForm } from './form'
import { answerInvoke } from './invoke'
import { answerOpenApi } from './openapi'
import { answerStorage } from './storage'
import type { AdminRequest } from './wire'

export type GatewayParts = {
  faults: Faults
  store: Store
  storage: Storage
  host: FunctionHost
  clock: Clock
  wechat: WeChat
}

const LARGEST_REQUEST = 32 * 1024 * 1024

/** The SDK's own protocol, `POST /admin`. */
export async function answerAdmin(request: IncomingMessage, response: ServerResponse, parts: GatewayParts) {
  if (request.headers['content-type']?.startsWith('multipart/form-data')) return answerForm(request, response, parts)
  const body = (await readJson(request, LARGEST_REQUEST)) as AdminRequest
  const fault = parts.faults.take(String(body.action))
  if (fault && fault !== 'lost-answer') return fail(response, fault)
  const answered = await answer(body, parts, `http://${request.headers.host}`)
  if (fault) response.destroy()
  else sendJson(response, 200, { requestId: randomUUID(), ...answered })
}

function fail(response: ServerResponse, fault: { code: string } | 'server-error'): void {
  if (fault === 'server-error') return sendText(response, 500, 'Internal Server Error')
  sendJson(response, 200, { requestId: randomUUID(), ...fault, message: `${fault.code}（按要求出错）` })
}

/** A refusal is an answer too: `{code, message}` with status 200, as CloudBase does. */
async function answer(
  request: AdminRequest,
  { store, storage, clock, host }: GatewayParts,
  origin: string,
): Promise<object> {
  try {
    const answered = answerDatabase(request, store, clock)
    if (answered) return answered
    const data =
      answerStorage(request, { storage, now: clock.instant(), origin }) ?? (await answerInvoke(request, host))
    return data ? { data } : notEmulated(String(request.action))
  } catch (error) {
    if (error instanceof Refusal) return { code: error.code, message: error.message }
    return { code: 'DATABASE_REQUEST_FAILED', message: error instanceof Error ? error.message : String(error) }
  }
}

const notEmulated = (action: string): object => ({
  code: 'INVALID_PARAM',
  message: `操作 ${action} 未模拟（not emulated）`,
})

async function answerForm(request: IncomingMessage, response: ServerResponse, parts: GatewayParts): Promise<void> {
  const fields = await readForm(request)
  const action = String(fields.action)
  if (action !== 'wx.openApi') return sendJson(response, 200, notEmulated(action))
  const call = {
    apiName: String(fields.apiName),
    requestData: fields.requestData ?? Buffer.alloc(0),
    token: String(fields.wxCloudApiToken ?? ''),
  }
  const reply = await answerOpenApi(call, parts.wechat, parts.host)
  if (reply) response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(reply)
  else response.destroy()
}
