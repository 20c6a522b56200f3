import type { DeskAction, DeskAnswerOf, DeskRequestOf } from '@/contract/desk/actions'
import { deskDecoders } from '@/contract/desk/decoders'
import type { Failure } from '@/contract/failure'
import { can } from '@/domain/review'
import type { Role } from '@/domain/review'
import { dateOf } from '@/domain/time'
import type { Call, Ports } from '../_shared/handler'
import type { StaffRow } from '../_shared/repositories/staff'
import { actionOf, callId, decoded, isWrong, noSuchAction, UNAVAILABLE } from '../_shared/request'

/** One call at the desk. */
export interface AnyCall extends Call {
  /** The moment, for the order of records. */
  order: number
  /** Null for somebody who is no colleague. */
  staff: StaffRow | null
}

/** One call of a colleague. */
export interface DeskCall extends AnyCall {
  staff: StaffRow
}

type Run<A extends DeskAction, C> = (request: DeskRequestOf<A>, call: C) => Promise<DeskAnswerOf<A> | Failure>
/** What a colleague may call. */
export type DeskUseCase<A extends DeskAction> = Run<A, DeskCall>
/** What everybody may call. */
export type OpenUseCase<A extends DeskAction> = Run<A, AnyCall>

/** An action and the least role that it asks for: the only place that says who may do what. */
export type Route<A extends DeskAction> = { role: Role; run: DeskUseCase<A> } | { role: 'nobody'; run: OpenUseCase<A> }
export type DeskRoutes = { [A in DeskAction]: Route<A> }

/** What the handler asks of its surroundings. */
export interface DeskPorts extends Ports {
  order: () => number
  staffOf: (openid: string) => Promise<StaffRow | null>
}

const FORBIDDEN: Failure = { errCode: 'FORBIDDEN', errMsg: '没有这个权限，请联系负责人' }

const isAction = (routes: DeskRoutes, name: string): name is DeskAction =>
  Object.prototype.hasOwnProperty.call(routes, name)

const answer = async <A extends DeskAction>(route: Route<A>, action: A, data: unknown, call: AnyCall) => {
  // Before anything is decoded: whoever may not call learns nothing of what is asked for.
  if (!can(call.staff?.role ?? null, route.role)) return FORBIDDEN
  const request = decoded(deskDecoders[action], data)
  return isWrong(request as object) ? (request as Failure) : (route.run as OpenUseCase<A>)(request as never, call)
}

/** The function `staff`: who calls is known from the platform only, what they may do from the table of routes only. */
export const deskHandler =
  (routes: DeskRoutes, ports: DeskPorts) =>
  async (event: unknown, context?: unknown): Promise<DeskAnswerOf<DeskAction> | Failure> => {
    const asked = actionOf(event)
    if (isWrong(asked)) return asked
    const { action, data } = asked
    if (!isAction(routes, action)) return noSuchAction(action)
    const openid = ports.openid()
    if (openid === null) return FORBIDDEN
    const now = ports.now()
    try {
      const call = { openid, now, today: dateOf(now), order: ports.order(), staff: await ports.staffOf(openid) }
      return await answer(routes[action] as Route<DeskAction>, action, data, call)
    } catch (thrown) {
      ports.report(thrown, { id: callId(context), action })
      return UNAVAILABLE
    }
  }
