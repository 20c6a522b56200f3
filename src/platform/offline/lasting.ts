import type { Action, RequestOf } from '@/contract/actions'
import type { Call, Outcome, Problem } from '../call/outcome'
import { isLasting, putInOutbox, takeFromOutbox, waiting } from './outbox'
import type { Waiting } from './outbox'

const QUEUED: Problem = { code: 'QUEUED', words: '网络不通，已记下，连上后自动发送', way: 'wait' }

/** A network that is away is away for all; a service that breaks on one may do another. */
const isCutOff = ({ code }: Problem): boolean => code === 'OFFLINE' || code === 'TIMEOUT'

export interface Lasting {
  call: Call
  /** Sends what waits, in its order; for when the program comes to the front or the network is back. */
  catchUp: () => Promise<void>
}

/** Keeps what could not be sent and sends it later, one at a time, in the order of the taps. */
export const lasting = (call: Call): Lasting => {
  let line: Promise<unknown> = Promise.resolve()
  const inLine = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const result = line.then(work)
    line = result.catch(() => undefined)
    return result
  }

  const send = async (one: Waiting): Promise<Outcome<Action>> => {
    const outcome = await call(one.action, one.data as never)
    if (outcome.done || outcome.problem.way !== 'retry') takeFromOutbox(one)
    return outcome
  }

  /** Null where everything was tried, else what cut it short. */
  const sendOlder = async (than: Waiting | null): Promise<Problem | null> => {
    const own = than === null ? '' : JSON.stringify(than)
    for (const one of waiting().filter((each) => JSON.stringify(each) !== own)) {
      const outcome = await send(one)
      if (!outcome.done && isCutOff(outcome.problem)) return outcome.problem
    }
    return null
  }

  const sendInOrder = async (one: Waiting): Promise<Outcome<Action>> => {
    putInOutbox(one)
    if ((await sendOlder(one)) !== null) return { done: false, problem: QUEUED }
    const outcome = await send(one)
    return !outcome.done && outcome.problem.way === 'retry' ? { done: false, problem: QUEUED } : outcome
  }

  const catchUp = (): Promise<void> => inLine(async () => void (await sendOlder(null)))

  const lastingCall = async <A extends Action>(action: A, data: RequestOf<A>): Promise<Outcome<A>> => {
    if (isLasting(action)) return (await inLine(() => sendInOrder({ action, data }))) as Outcome<A>
    const outcome = await call(action, data)
    if (outcome.done && waiting().length > 0) void catchUp()
    return outcome
  }
  return { call: lastingCall, catchUp }
}
