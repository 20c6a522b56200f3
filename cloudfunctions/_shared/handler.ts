import * as v from 'valibot'
import type { Action, AnswerOf, RequestOf } from '@/contract/actions'
import { requestDecoders } from '@/contract/decoders'
import type { Failure } from '@/contract/failure'
import { dateOf } from '@/domain/time'
import type { BeijingMinute, LocalDate } from '@/domain/time'

/** One call of a reader, as use cases see it. */
export interface Call {
  openid: string
  now: BeijingMinute
  today: LocalDate
}

export type UseCase<A extends Action> = (request: RequestOf<A>, call: Call) => Promise<AnswerOf<A> | Failure>
export type Routes = { [A in Action]: UseCase<A> }

/** What the handler asks of its surroundings. */
export interface Ports {
  openid: () => string | null
  /** Actions that nobody in particular may call; their use cases look at no openid. None where left out. */
  openToAll?: ReadonlySet<Action>
  now: () => BeijingMinute
  /** Called with what went wrong inside, never with what a reader typed. */
  report: (thrown: unknown, call: { id: string; action: string }) => void
}

const callEvent = v.object({ action: v.string(), data: v.optional(v.unknown()) })

export const badRequest = (errMsg: string, path: string): Failure => ({ errCode: 'BAD_REQUEST', errMsg, path })

const decode = <A extends Action>(action: A, data: unknown): RequestOf<A> | Failure => {
  const decoded = v.safeParse(requestDecoders[action], data ?? {})
  if (decoded.success) return decoded.output
  const issue = decoded.issues[0]
  const path = v.getDotPath(issue) ?? ''
  const where = path === '' ? '请求' : `“${path}”`
  return badRequest(`${where}的格式不对（应为 ${issue.expected ?? '别的值'}，收到 ${issue.received}）`, path)
}

const isAction = (routes: Routes, name: string): name is Action => Object.prototype.hasOwnProperty.call(routes, name)

const isWrong = (decoded: object): decoded is Failure => 'errCode' in decoded

const answer = async <A extends Action>(run: UseCase<A>, action: A, data: unknown, call: Call) => {
  const request = decode(action, data)
  return isWrong(request) ? request : run(request, call)
}

/** The function `api`: decodes `{action, data}`, knows the reader from the platform only, answers a value always. */
export const handler =
  (routes: Routes, ports: Ports) =>
  async (event: unknown, context?: unknown): Promise<AnswerOf<Action> | Failure> => {
    const parsed = v.safeParse(callEvent, event)
    if (!parsed.success) return badRequest('请求应为 {action, data}', 'action')
    const { action, data } = parsed.output
    if (!isAction(routes, action)) return badRequest(`没有“${action.slice(0, 40)}”这个操作`, 'action')
    const openid = ports.openid()
    if (openid === null && !ports.openToAll?.has(action))
      return { errCode: 'FORBIDDEN', errMsg: '请在微信小程序中使用' }
    const now = ports.now()
    try {
      return await answer(routes[action] as UseCase<Action>, action, data, {
        openid: openid ?? '',
        now,
        today: dateOf(now),
      })
    } catch (thrown) {
      ports.report(thrown, { id: callId(context), action })
      return { errCode: 'UNAVAILABLE', errMsg: '服务暂时不可用，请稍后再试' }
    }
  }

/** The platform's own number of the invocation, to find it in the log. */
const callId = (context: unknown): string => {
  const id = (context as { request_id?: unknown } | null | undefined)?.request_id
  return typeof id === 'string' ? id : 'unknown'
}
