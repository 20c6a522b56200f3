import * as v from 'valibot'
import type { GenericSchema } from 'valibot'
import type { Failure } from '@/contract/failure'

const callEvent = v.object({ action: v.string(), data: v.optional(v.unknown()) })

export const UNAVAILABLE: Failure = { errCode: 'UNAVAILABLE', errMsg: '服务暂时不可用，请稍后再试' }

export const badRequest = (errMsg: string, path: string): Failure => ({ errCode: 'BAD_REQUEST', errMsg, path })
export const noSuchAction = (action: string): Failure => badRequest(`没有“${action.slice(0, 40)}”这个操作`, 'action')

export const isWrong = <T extends object>(answer: T | Failure): answer is Failure => 'errCode' in answer

/** What a call asks for. */
export const actionOf = (event: unknown): { action: string; data?: unknown } | Failure => {
  const parsed = v.safeParse(callEvent, event)
  return parsed.success ? parsed.output : badRequest('请求应为 {action, data}', 'action')
}

/** A request as its decoder takes it, or what is wrong with it. */
export const decoded = <T>(decoder: GenericSchema<unknown, T>, data: unknown): T | Failure => {
  const outcome = v.safeParse(decoder, data ?? {})
  if (outcome.success) return outcome.output
  const issue = outcome.issues[0]
  const path = v.getDotPath(issue) ?? ''
  const where = path === '' ? '请求' : `“${path}”`
  if (issue.type === 'custom') return badRequest(`${where}的格式不对：${issue.message}`, path)
  return badRequest(`${where}的格式不对（应为 ${issue.expected ?? '别的值'}，收到 ${issue.received}）`, path)
}

/** The platform's own number of the invocation, to find it in the log. */
export const callId = (context: unknown): string => {
  const id = (context as { request_id?: unknown } | null | undefined)?.request_id
  return typeof id === 'string' ? id : 'unknown'
}
