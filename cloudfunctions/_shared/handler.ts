import type { Action, AnswerOf, RequestOf } from '@/contract/actions'
import { requestDecoders } from '@/contract/decoders'
import type { Failure } from '@/contract/failure'
import { dateOf } from '@/domain/time'
import type { BeijingMinute, LocalDate } from '@/domain/time'
import { actionOf, callId, decoded, isWrong, noSuchAction, UNAVAILABLE } from './request'

export { badRequest } from './request'

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

const decode = <A extends Action>(action: A, data: unknown): RequestOf<A> | Failure =>
  decoded(requestDecoders[action], data)

const isAction = (routes: Routes, name: string): name is Action => Object.prototype.hasOwnProperty.call(routes, name)

const answer = async <A extends Action>(run: UseCase<A>, action: A, data: unknown, call: Call) => {
  const request = decode(action, data)
  return isWrong(request) ? request : run(request, call)
}

/** The function `api`: decodes `{action, data}`, knows the reader from the platform only, answers a value always. */
export const handler =
  (routes: Routes, ports: Ports) =>
  async (event: unknown, context?: unknown): Promise<AnswerOf<Action> | Failure> => {
    const asked = actionOf(event)
    if (isWrong(asked)) return asked
    const { action, data } = asked
    if (!isAction(routes, action)) return noSuchAction(action)
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
      return UNAVAILABLE
    }
  }
