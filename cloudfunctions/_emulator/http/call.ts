import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { CLOSED_TO_CLIENTS, FUNCTION_NOT_FOUND, type CallOptions, type CallOutcome } from '../functions/call'
import type { FunctionHost } from '../functions/host'
import type { Ledger } from '../wechat/ledger'
import { sendJson } from './answer'
import { HttpRefusal, readJson } from './body'

/** WeChat's limit of a call. */
const LARGEST_CALL = 100 * 1024
const OPENID = /^[\w-]{1,64}$/

/** The reader a browser says it is; in WeChat the platform says so. */
export function readerOf(request: IncomingMessage): string {
  const openid = request.headers['x-dev-openid']
  if (typeof openid !== 'string' || !OPENID.test(openid)) throw new HttpRefusal(400, '缺少或不合规的 X-Dev-Openid')
  return openid
}

/** `POST /call/<function>`, as `cloud.callFunction` of a mini-program. */
export async function answerCall(
  request: IncomingMessage,
  response: ServerResponse,
  { host, ledger }: { host: FunctionHost; ledger: Ledger },
  name: string,
): Promise<void> {
  const openid = readerOf(request)
  const data = await readJson(request, LARGEST_CALL)
  ledger.meet(openid)
  const id = randomUUID()
  sendJson(response, 200, { ...(await callAsClient(host, name, data, { openid, id })), requestID: id })
}

async function callAsClient(
  host: FunctionHost,
  name: string,
  data: unknown,
  { openid, id }: CallOptions,
): Promise<CallOutcome> {
  const settings = host.settings(name)
  if (!settings) return { errCode: FUNCTION_NOT_FOUND, errMsg: `FunctionName parameter could not be found: ${name}` }
  if (!settings.clientCallable) {
    return { errCode: CLOSED_TO_CLIENTS, errMsg: `Unauthenticated access: function ${name} is closed to clients` }
  }
  return host.invoke(name, data, { openid, source: 'wx_client', id })
}
