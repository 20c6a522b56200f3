import { parse } from 'protobufjs'
import type { Clock } from '../clock'
import type { FunctionHost } from '../functions/host'
import type { Ledger } from '../wechat/ledger'
import { sendSubscribeMessage, type Message, type WeChatAnswer, type WeChatSettings } from '../wechat/send'

const { root } = parse(`
  syntax = "proto3";
  message Pair { string key = 1; bytes value = 2; }
  message Pairs { repeated Pair pairs = 1; }
  message Request { int32 apiType = 1; Pairs openapiData = 2; }
  message Response { bytes respData = 1; string contentType = 2; int32 errorCode = 3; uint32 httpCode = 4; }
`)
const RequestType = root.lookupType('Request')
const ResponseType = root.lookupType('Response')

const NO_PERMISSION = -604101
const NO_SUCH_API = -604100

export type OpenApiCall = { apiName: string; requestData: Buffer; token: string }
export type OpenApiSettings = { wechat: WeChatSettings; ledger: Ledger; host: FunctionHost; clock: Clock }

/** Answers an openapi call as WeChat's gateway: protobuf in, protobuf out. */
export function answerOpenApi(call: OpenApiCall, { wechat, ledger, host, clock }: OpenApiSettings): Buffer {
  if (call.apiName !== 'subscribeMessage.send') return respond({ errorCode: NO_SUCH_API })
  const invocation = host.invocation(call.token)
  const allowed = invocation && host.settings(invocation.name)?.openapi.includes(call.apiName)
  if (!allowed) return respond({ errorCode: NO_PERMISSION })
  const answer = sendSubscribeMessage(readPairs(call.requestData) as Message, wechat, ledger, clock.minute())
  return respond({ errorCode: 0, answer })
}

function readPairs(data: Buffer): { [key: string]: unknown } {
  const decoded = RequestType.toObject(RequestType.decode(data), { bytes: Buffer }) as {
    openapiData?: { pairs?: { key: string; value: Buffer }[] }
  }
  const pairs = decoded.openapiData?.pairs ?? []
  return Object.fromEntries(pairs.map(({ key, value }) => [key, JSON.parse(value.toString('utf8')) as unknown]))
}

function respond({ errorCode, answer }: { errorCode: number; answer?: WeChatAnswer }): Buffer {
  const respData = Buffer.from(answer ? JSON.stringify(answer) : '')
  const fields = { respData, contentType: 'application/json; charset=utf-8', errorCode, httpCode: 200 }
  return Buffer.from(ResponseType.encode(ResponseType.create(fields)).finish())
}
