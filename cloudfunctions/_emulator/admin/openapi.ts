import { parse } from 'protobufjs'
import type { FunctionHost } from '../functions/host'
import { answerJson, type WeChatAnswer } from '../wechat/answer'
import { isInterface, type WeChat } from '../wechat/wechat'

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

/** Answers an openapi call as WeChat's gateway: protobuf in, protobuf out; null where the answer is lost. */
export async function answerOpenApi(call: OpenApiCall, wechat: WeChat, host: FunctionHost): Promise<Buffer | null> {
  if (!isInterface(call.apiName)) return respond({ errorCode: NO_SUCH_API })
  const invocation = host.invocation(call.token)
  const allowed = invocation && host.settings(invocation.name)?.openapi.includes(call.apiName)
  if (!allowed) return respond({ errorCode: NO_PERMISSION })
  const answer = await wechat.ask(call.apiName, readPairs(call.requestData))
  return answer && respond({ errorCode: 0, answer })
}

function readPairs(data: Buffer): { [key: string]: unknown } {
  const decoded = RequestType.toObject(RequestType.decode(data), { bytes: Buffer }) as {
    openapiData?: { pairs?: { key: string; value: Buffer }[] }
  }
  const pairs = decoded.openapiData?.pairs ?? []
  return Object.fromEntries(pairs.map(({ key, value }) => [key, JSON.parse(value.toString('utf8')) as unknown]))
}

function respond({ errorCode, answer }: { errorCode: number; answer?: WeChatAnswer }): Buffer {
  const { contentType, body: respData } = answer ?? answerJson({})
  const fields = { respData, contentType, errorCode, httpCode: 200 }
  return Buffer.from(ResponseType.encode(ResponseType.create(fields)).finish())
}
